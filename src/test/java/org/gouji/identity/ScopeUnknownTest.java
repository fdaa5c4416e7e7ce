package org.gouji.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gouji.contract.Contract;
import org.gouji.review.Office;
import org.junit.jupiter.api.Test;

/** When the database cannot say whose organs are whose, nobody sees anything. */
@QuarkusTest
class ScopeUnknownTest {

    /** The server ends every connection that asks about an organ. */
    private static final List<String> BREAK = List.of(
            "alter table organ rename to organ_away",
            "create view organ as select * from organ_away where pg_terminate_backend(pg_backend_pid())");

    private static final List<String> MEND = List.of("drop view organ", "alter table organ_away rename to organ");

    @Inject
    DataSource database;

    @Test
    void a_scope_that_cannot_be_looked_up_is_unavailable_and_shows_no_data() throws SQLException {
        String organ = Office.newOrgan();
        String report = Office.readyReportOf(organ, 2020);
        List<String> askers =
                List.of(Someone.as("clerk", organ), Someone.as("supervisor", organ), Someone.as("auditor"));
        List<String> paths = List.of(
                "/api/v1/reports?organ=" + organ,
                report,
                report + "/validation",
                report + "/history",
                report + "/transitions");

        List<Response> answers;
        execute(BREAK);
        try {
            answers = paths.stream()
                    .flatMap(path -> askers.stream().map(asker -> ask(asker, path)))
                    .toList();
        } finally {
            execute(MEND);
        }

        assertThat(answers).hasSize(15).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.asString()).doesNotContain(organ).doesNotContain("\"items\"");
        });
        assertThat(Stream.of(report, report + "/history").map(path -> ask(askers.get(0), path)))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    }

    private static Response ask(String credentials, String path) {
        return Contract.givenBy(credentials).get(path);
    }

    private void execute(List<String> statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
