package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.REPORTS;
import static org.gouji.report.Desk.etag;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newReport;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecheckTest {

    @Inject
    DataSource database;

    @Inject
    Recheck recheck;

    @Test
    void reports_that_other_rules_were_counted_by_are_counted_again_and_otherwise_stay_as_they_are()
            throws SQLException {
        String organ = newOrgan();
        String report = newReport(
                organ,
                2019,
                ", \"tables\": {\"applications\": {\"new\": {\"total\": -1}, \"carriedOut\": {\"total\": 4}}}");
        newReport(organ, 2020, ", \"tables\": {\"applications\": {\"carriedIn\": {\"total\": 3}}}");
        JsonNode before = list(organ);
        String tag = etag(report);
        execute(
                "update report set failed = 99, undetermined = 99, blocking = 99, rule_set = 'of yesterday' where organ_id = cast(? as uuid)",
                organ);
        assertThat(list(organ)).isNotEqualTo(before);

        recheck.run();

        assertThat(list(organ)).isEqualTo(before);
        assertThat(etag(report)).isEqualTo(tag);
    }

    private static JsonNode list(String organ) {
        return Json.of(get(REPORTS + "?organ=" + organ));
    }

    private void execute(String sql, String organ) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, organ);
            update.executeUpdate();
        }
    }
}
