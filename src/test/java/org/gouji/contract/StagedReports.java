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
            insert into report_revision (report_id, number, kind, report_version, content, part_versions, at, by_id, by_name)
            select r.id, 1, ?, 1, cast(? as jsonb),
                   jsonb_build_object(
                       'sections', (select jsonb_object_agg(s.section, s.version) from report_section s
                                    where s.report_id = r.id),
                       'tables', (select jsonb_object_agg(t.form_table, t.version) from report_table t
                                  where t.report_id = r.id)),
                   now(), 'test', 'test'
            from report r where r.id = cast(? as uuid)
            """;

    /** Under the id of the report, where {@link Samples} finds it. */
    private static final String EXPLANATION =
            """
            insert into report_explanation (id, report_id, finding, text, given_for, version, at, by_id, by_name)
            select r.id, r.id, 'S-02', 'x', '[]', 1, now(), 'test', 'test' from report r where r.id = cast(? as uuid)
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
        String content = Contract.given().get("/api/v1/reports/" + report).asString();
        execute(REVISION, isPublic ? "published" : "submitted", content, report);
        execute(EXPLANATION, report);
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
