package org.gouji.contract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Reports of one organ, each of another year and put into a stage past all doors. */
final class StagedReports {

    private static final List<String> PUBLIC = List.of("published", "correction");

    private static final String REVISION =
            """
            insert into report_revision (report_id, number, kind, report_version, content, at, by_id, by_name)
            values (cast(? as uuid), 1, 'published', 1, '{}', now(), 'test', 'test')
            """;

    private final DataSource database;
    private final String organ;
    private int year = 2030;

    StagedReports(DataSource database, String organ) {
        this.database = database;
        this.organ = organ;
    }

    /** Its id. */
    String in(String stage) {
        year++;
        String report = Contract.given()
                .contentType("application/json")
                .body("{\"organ\": {\"id\": \"%s\"}, \"year\": %d}".formatted(organ, year))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        boolean isPublic = PUBLIC.contains(stage);
        if (isPublic) {
            execute(REVISION, report);
        }
        execute(
                "update report set stage = ?, published_revision = %s where id = cast(? as uuid)"
                        .formatted(isPublic ? "1" : "null"),
                stage,
                report);
        return report;
    }

    private void execute(String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
