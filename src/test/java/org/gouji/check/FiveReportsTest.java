package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.check.ReportFixture.fromFile;
import static org.gouji.check.ReportFixture.hangzhou;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The exact set of findings in the published reports; what was expected was worked out by hand from their texts. */
class FiveReportsTest {

    private static final List<String> BLANK_RECONSIDERATION = List.of(
            "C-05/disputes/reconsideration/upheld",
            "C-05/disputes/reconsideration/corrected",
            "C-05/disputes/reconsideration/otherOutcome",
            "C-05/disputes/reconsideration/pending",
            "C-05/disputes/reconsideration/total",
            "T4-06/disputes/reconsideration");

    private static final List<String> COLUMNS = List.of(
            "naturalPerson",
            "company",
            "researchInstitute",
            "socialOrganisation",
            "legalService",
            "otherEntity",
            "total");

    @Test
    void the_development_zone_office_balances() {
        Findings findings =
                fromFile("/demo/zibo-development-zone-office-2020.json").check();

        assertThat(ids(findings, Outcome.FAILED)).isEmpty();
        assertThat(ids(findings, Outcome.UNDETERMINED)).isEmpty();
    }

    @Test
    void the_offices_administration_made_five_regulations_and_disclosed_two() {
        ReportFixture report = fromFile("/demo/zhangdian-government-offices-administration-2020.json");

        Findings findings = report.check();

        assertThat(ids(findings, Outcome.FAILED)).containsExactly("T2-03/disclosure/regulations");
        assertThat(ids(findings, Outcome.UNDETERMINED)).isEmpty();
        assertThat(report.exact("disclosure/procurement/amount")).isEqualByComparingTo("909.76");
    }

    @Test
    void the_big_data_centre_left_reconsideration_blank_and_its_text_lost_rows() {
        Findings findings =
                fromFile("/demo/zhangdian-big-data-centre-2020.json").check();

        assertThat(ids(findings, Outcome.FAILED)).containsExactlyInAnyOrderElementsOf(BLANK_RECONSIDERATION);
        assertThat(ids(findings, Outcome.UNDETERMINED))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Stream.of(
                                        "T2-01/disclosure/penalties",
                                        "T2-01/disclosure/coercion",
                                        "T2-01/disclosure/fees",
                                        "T2-04/disclosure/penalties",
                                        "T2-04/disclosure/coercion",
                                        "T2-05/disclosure/procurement",
                                        "T2-06/disclosure/procurement",
                                        "T3-03/applications/new"),
                                everyColumn("T3-01"),
                                everyColumn("T3-04"))
                        .flatMap(ids -> ids)
                        .toList());
    }

    @Test
    void the_media_centre_has_nothing_wrong_in_what_its_text_kept() {
        Findings findings = fromFile("/demo/zhangdian-media-centre-2020.json").check();

        assertThat(ids(findings, Outcome.FAILED)).isEmpty();
        assertThat(ids(findings, Outcome.UNDETERMINED))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Stream.of("licences", "otherServices", "penalties", "coercion", "fees")
                                        .map(row -> "T2-01/disclosure/" + row),
                                Stream.of("licences", "otherServices", "penalties", "coercion")
                                        .map(row -> "T2-04/disclosure/" + row),
                                Stream.of(
                                        "T2-02/disclosure/normativeDocuments",
                                        "T2-03/disclosure/normativeDocuments",
                                        "T2-05/disclosure/procurement",
                                        "T2-06/disclosure/procurement",
                                        "T3-03/applications/new"),
                                everyColumn("T3-01"),
                                everyColumn("T3-04"))
                        .flatMap(ids -> ids)
                        .toList());
    }

    @Test
    void the_big_data_bureau_is_undetermined_where_rows_are_lost_and_never_failed() {
        Findings findings = fromFile("/demo/zibo-big-data-bureau-2021.json").check();

        assertThat(ids(findings, Outcome.FAILED)).containsExactlyInAnyOrderElementsOf(BLANK_RECONSIDERATION);
        assertThat(ids(findings, Outcome.UNDETERMINED))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                everyColumn("T3-01"),
                                everyColumn("T3-02"),
                                everyColumn("T3-04"),
                                Stream.of(
                                                "new",
                                                "carriedIn",
                                                "granted",
                                                "partlyGranted",
                                                "refusedStateSecret",
                                                "refusedForbiddenByLaw",
                                                "refusedSecurityAndStability")
                                        .map(row -> "T3-03/applications/" + row))
                        .flatMap(ids -> ids)
                        .toList());
    }

    @Test
    void a_balanced_city_report_fails_nothing_and_only_direct_litigation_is_pointed_at() {
        Findings findings = hangzhou().check();

        assertThat(ids(findings, Outcome.FAILED)).containsExactly("T4-05/disputes/directLitigation");
        assertThat(ids(findings, Outcome.UNDETERMINED)).isEmpty();
        assertThat(findings.head().blocking()).isZero();
        assertThat(findings.head().evaluated()).isEqualTo(findings.head().passed() + 1);
    }

    @Test
    void no_published_report_is_blocked_by_what_its_text_lost() {
        Map<String, Integer> blocking = Stream.of(
                        "zhangdian-big-data-centre-2020",
                        "zhangdian-government-offices-administration-2020",
                        "zhangdian-media-centre-2020",
                        "zibo-big-data-bureau-2021",
                        "zibo-development-zone-office-2020")
                .collect(Collectors.toMap(
                        name -> name,
                        name -> fromFile("/demo/" + name + ".json")
                                .check()
                                .head()
                                .blocking(),
                        Integer::sum,
                        TreeMap::new));

        assertThat(blocking.values()).containsOnly(0);
    }

    private static Stream<String> everyColumn(String check) {
        return COLUMNS.stream().map(column -> check + "/applications/" + column);
    }

    private static List<String> ids(Findings findings, Outcome outcome) {
        return findings.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::id)
                .toList();
    }
}
