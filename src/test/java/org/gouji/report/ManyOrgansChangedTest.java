package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.gouji.catalogue.Catalogue;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

/** A table that changes very many organs leaves the findings of their reports right in the end, whatever their number. */
@QuarkusTest
class ManyOrgansChangedTest {

    private static final int MANY = 201;
    private static final int YEAR = 2986;

    private static final String ORGANS =
            """
            insert into organ (id, name, aliases, tier, kind, supervisor_id, version, created_at, updated_at)
            select gen_random_uuid(), 'many ' || i, '{}', 'county', 'department', cast('%s' as uuid), 1, now(), now()
            from generate_series(1, %d) i
            """;

    /** No institution has normative documents, says P-04, and a department may. */
    private static final String REPORTS =
            """
            with written as (
                insert into report (id, organ_id, year, edition, stage, title, preface, closing, version,
                                    failed, undetermined, blocking, rule_set, created_at, updated_at)
                select gen_random_uuid(), o.id, %d, '2021', 'draft', '', '', '', 1, 0, 0, 0, '%s', now(), now()
                from organ o where o.supervisor_id = cast('%s' as uuid)
                returning id),
            sections as (
                insert into report_section (report_id, section, heading, text, version)
                select w.id, s.section, '', '', 1
                from written w cross join unnest(array['overview', 'disclosure', 'applications', 'disputes', 'problems', 'other']) s (section))
            insert into report_table (report_id, form_table, cells, version)
            select w.id, t.form_table,
                   case t.form_table when 'disclosure'
                       then jsonb '{"normativeDocuments": {"issued": 1, "repealed": 0, "inForce": 1}}'
                       else jsonb '{}' end, 1
            from written w cross join (values ('disclosure'), ('applications'), ('disputes')) t (form_table)
            """;

    @Inject
    DataSource database;

    @Inject
    Catalogue catalogue;

    @Test
    void findings_follow_a_table_that_changes_what_very_many_organs_are() throws SQLException {
        String government = Desk.newOrgan();
        execute(ORGANS.formatted(government, MANY));
        String rules = catalogue.rules(catalogue.edition("2021").orElseThrow()).hash();
        execute(REPORTS.formatted(YEAR, rules, government));
        assertThat(institutionsWithDocuments(government)).isZero();

        load(government);

        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (isPending(government) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(institutionsWithDocuments(government)).isEqualTo(MANY);
        assertThat(counts(government).getInt("pending")).isZero();
    }

    private void load(String government) throws SQLException {
        String csv;
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select string_agg(id || ',publicInstitution', E'\\n') from organ where supervisor_id = '%s'"
                                .formatted(government))) {
            assertThat(row.next()).isTrue();
            csv = "id,kind\n" + row.getString(1);
        }
        Contract.given()
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/organs/import")
                .then()
                .statusCode(200);
    }

    /** Asked of the database and slowly, so as to leave the work to whoever does it. */
    private boolean isPending(String government) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        """
                        select exists (select from report r join organ o on o.id = r.organ_id
                                       where o.supervisor_id = '%s' and r.rule_set = ''), pg_sleep(0.1)
                        """
                                .formatted(government))) {
            assertThat(row.next()).isTrue();
            return row.getBoolean(1);
        }
    }

    private static int institutionsWithDocuments(String government) {
        return counts(government + "&check=P-04").getList("checks.reports", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static JsonPath counts(String organ) {
        return Contract.given()
                .get("/api/v1/supervision/" + YEAR + "/findings/counts?organ=" + organ)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
