package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.REPORTS;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newOrganBelow;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.put;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How often the database is asked; a read is one statement, so that it tells of one moment. */
@QuarkusTest
class StatementsTest {

    /** Those of before are forgotten and those of now are kept. */
    private static final int FINDINGS = 2;

    @Inject
    @PersistenceUnitExtension
    StatementsOfRequests statements;

    @Test
    void a_whole_report_and_every_part_of_it_are_read_with_one_statement() {
        String report = newReport(newOrgan(), 2020, "," + Balanced.content());

        for (String path : new String[] {"", "/sections", "/sections/other", "/tables", "/tables/disputes"}) {
            assertThat(statements(() -> get(report + path))).as(path).isEqualTo(1);
        }
    }

    @Test
    void a_page_of_reports_is_read_with_one_statement_however_many_there_are() {
        String top = newOrgan();
        newReport(newOrganBelow(top), 2021, "");
        long one = statements(() -> get(REPORTS + "?findings=undetermined&subtree=" + top));
        for (int i = 0; i < 5; i++) {
            newReport(newOrganBelow(top), 2021, "");
        }

        long six = statements(() -> get(REPORTS + "?findings=undetermined&subtree=" + top));

        assertThat(one).isEqualTo(1);
        assertThat(six).isEqualTo(1);
    }

    @Test
    void a_change_of_one_table_locks_reads_and_writes_the_report_and_that_table_with_its_history_and_its_findings() {
        String table = newReport(2021) + "/tables/disputes";

        long statements = statements(() -> put(table, "*", "{\"reconsideration\": {\"total\": 1}}"));

        assertThat(statements).isEqualTo(4 + 1 + FINDINGS);
    }

    @Test
    void a_report_that_is_checked_against_the_one_that_changes_is_counted_with_one_more_statement_and_its_findings() {
        String organ = newOrgan();
        String table = newReport(organ, 2021, "") + "/tables/disputes";
        newReport(organ, 2022, "");

        long statements = statements(() -> put(table, "*", "{\"reconsideration\": {\"total\": 1}}"));

        assertThat(statements).isEqualTo(4 + 1 + FINDINGS + 1 + FINDINGS);
    }

    @Test
    void
            the_findings_of_a_report_with_one_of_last_year_are_read_with_one_statement_and_their_explanations_with_another() {
        String organ = newOrgan();
        // nobody else has reports of these years, which would be compared
        newReport(organ, 2091, "");
        String report = newReport(organ, 2092, "");

        assertThat(statements(() -> get(report + "/validation"))).isEqualTo(1 + 1);
    }

    @Test
    void the_likest_report_of_another_organ_takes_two_more_however_many_there_are() {
        String more = "," + Balanced.content();
        newReport(newOrgan(), 2020, more);
        newReport(newOrgan(), 2020, more);
        String report = newReport(newOrgan(), 2020, more);

        assertThat(statements(() -> get(report + "/validation"))).isEqualTo(1 + 1 + 2);
    }

    @Test
    void a_change_of_an_organ_reads_and_counts_each_of_its_reports() {
        String organ = newOrgan();
        newReport(organ, 2021, "");
        newReport(organ, 2022, "");

        long statements = statements(() -> Desk.patch("/api/v1/organs/" + organ, "*", "{\"powers\": []}"));

        // the hierarchy is locked, the organ read and written, those after it looked for, the reports of all listed
        assertThat(statements).isEqualTo(5 + 2 * (2 + FINDINGS));
    }

    private long statements(Supplier<Response> request) {
        long before = statements.count();
        assertThat(request.get().statusCode()).isEqualTo(200);
        return statements.count() - before;
    }
}
