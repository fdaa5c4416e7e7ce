package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.check.ReportFixture.fromFile;
import static org.gouji.check.ReportFixture.hangzhou;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What nobody has told beside the reports; not a finding of the report itself. */
    private static final Set<String> BACKGROUND = Set.of("previous", "neighbour", "organ", "facts");

    private static final OrganProfile A_PUBLIC_INSTITUTION = new OrganProfile(
            "淄博市张店区机关事务服务中心", List.of("张店区机关事务服务中心"), "county", "publicInstitution", Optional.of(Set.of()));

    private static final List<String> COLUMNS = List.of(
            "naturalPerson",
            "company",
            "researchInstitute",
            "socialOrganisation",
            "legalService",
            "otherEntity",
            "total");

    @Test
    void the_development_zone_office_balances_and_its_text_has_a_gap_and_a_cut_sentence() {
        Findings findings =
                fromFile("/transcripts/zibo-development-zone-office-2020.json").check();

        assertThat(ids(findings, Outcome.FAILED))
                .containsExactly(
                        "S-02/other/heading/heading",
                        "S-10/closing/closing",
                        "N-27/overview/numberingGap=35",
                        "N-28/overview/cutOff=79c54ff1");
        assertThat(quoted(findings)).contains("六、需要报告的其他事项", "5", "其中当面申请0件、");
        assertThat(ids(findings, Outcome.UNDETERMINED)).isEmpty();
    }

    @Test
    void the_four_applications_of_the_development_zone_office_are_the_four_of_its_table() {
        assertThat(passed("/transcripts/zibo-development-zone-office-2020.json"))
                .contains("N-01/overview/received=4");
    }

    @Test
    void the_offices_administration_made_five_regulations_and_disclosed_two() {
        ReportFixture report = fromFile("/transcripts/zhangdian-government-offices-administration-2020.json");

        Findings findings = report.check();

        assertThat(ids(findings, Outcome.FAILED))
                .containsExactly("T2-03/disclosure/regulations", "P-01/disclosure/regulations/unconfirmed");
        assertThat(ids(findings, Outcome.UNDETERMINED)).isEmpty();
        assertThat(report.exact("disclosure/procurement/amount")).isEqualByComparingTo("909.76");
    }

    @Test
    void an_organ_that_may_not_make_regulations_has_an_error_in_them() {
        ReportFixture report = fromFile("/transcripts/zhangdian-government-offices-administration-2020.json");

        Findings findings = Catalogues.rules("2019")
                .findings(
                        new Subject(report.content(), Optional.empty(), Optional.of(A_PUBLIC_INSTITUTION), Facts.NONE));

        assertThat(ids(findings, Outcome.FAILED))
                .containsExactly("T2-03/disclosure/regulations", "P-01/disclosure/regulations");
        assertThat(findings.head().blocking()).isEqualTo(1);
    }

    @Test
    void the_items_of_the_offices_administration_and_of_the_big_data_centre_add_up() {
        assertThat(passed("/transcripts/zhangdian-government-offices-administration-2020.json"))
                .contains("N-13/overview/total=123");
        assertThat(passed("/transcripts/zhangdian-big-data-centre-2020.json")).contains("N-13/overview/total=27");
    }

    @Test
    void the_big_data_bureau_handled_two_and_collected_no_processing_fee() {
        assertThat(passed("/transcripts/zibo-big-data-bureau-2021.json"))
                .contains("N-03/overview/processed=2", "N-17/other", "N-18/other/processingFees=0");
    }

    @Test
    void the_big_data_centre_left_reconsideration_blank_and_its_text_lost_rows() {
        Findings findings =
                fromFile("/transcripts/zhangdian-big-data-centre-2020.json").check();

        assertThat(ids(findings, Outcome.FAILED))
                .containsExactlyInAnyOrderElementsOf(with(
                        BLANK_RECONSIDERATION,
                        "S-02/overview/heading/heading",
                        "S-02/problems/heading/heading",
                        "S-02/other/heading/heading",
                        "S-03/disclosure",
                        "S-03/applications",
                        "S-09/title/title",
                        "N-24/preface/partList",
                        "N-28/overview/cutOff=2e2e3427",
                        "N-29/overview/mixedBrackets=a7284"));
        assertThat(quoted(findings)).contains("确保各项工作任务完成，");
        assertThat(ids(findings, Outcome.UNDETERMINED))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Stream.of(
                                        "N-08/overview/received=0",
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
        Findings findings =
                fromFile("/transcripts/zhangdian-media-centre-2020.json").check();

        assertThat(ids(findings, Outcome.FAILED))
                .containsExactly("S-03/disclosure", "S-03/applications", "S-10/closing/closing");
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
    void the_big_data_bureau_is_undetermined_where_rows_are_lost() {
        Findings findings =
                fromFile("/transcripts/zibo-big-data-bureau-2021.json").check();

        assertThat(ids(findings, Outcome.FAILED))
                .containsExactlyInAnyOrderElementsOf(with(
                        BLANK_RECONSIDERATION,
                        "S-03/disclosure",
                        "S-03/applications",
                        "S-10/closing/closing",
                        "N-29/overview/mixedBrackets=3c7ce11"));
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
                                        .map(row -> "T3-03/applications/" + row),
                                Stream.of("N-01/overview/received=2"))
                        .flatMap(ids -> ids)
                        .toList());
    }

    @Test
    void a_balanced_city_report_fails_in_no_figure_and_only_direct_litigation_is_pointed_at() {
        OrganProfile city = new OrganProfile(
                "杭州市人民政府",
                List.of("杭州市"),
                "city",
                "government",
                Optional.of(Set.of("ruleMaking", "licensing", "penalty", "coercion", "fees")));

        Findings findings = Catalogues.rules("2021")
                .findings(new Subject(hangzhou().content(), Optional.empty(), Optional.of(city), Facts.NONE));

        assertThat(ids(findings, Outcome.FAILED))
                .filteredOn(id -> !id.startsWith("S-") && !id.startsWith("N-2"))
                .containsExactly("T4-05/disputes/directLitigation");
        assertThat(ids(findings, Outcome.UNDETERMINED)).isEmpty();
        assertThat(findings.head().blocking()).isZero();
    }

    @Test
    void only_what_a_text_lost_blocks_a_published_report() {
        Map<String, List<String>> blocking = Stream.of(
                        "zhangdian-big-data-centre-2020",
                        "zhangdian-government-offices-administration-2020",
                        "zhangdian-media-centre-2020",
                        "zibo-big-data-bureau-2021",
                        "zibo-development-zone-office-2020")
                .collect(Collectors.toMap(
                        name -> name, name -> fromFile("/transcripts/" + name + ".json").check().findings().stream()
                                .filter(Finding::blocks)
                                .map(finding -> finding.check().id())
                                .distinct()
                                .toList()));

        assertThat(blocking.values()).containsOnly(List.of(), List.of("S-03"));
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static List<String> quoted(Findings findings) {
        return findings.findings().stream()
                .flatMap(finding -> finding.quotation().stream())
                .map(Quotation::written)
                .toList();
    }

    private static List<String> passed(String file) {
        Subject subject = Subject.of(fromFile(file).content());
        return ids(Catalogues.rules(subject.content().edition().id()).findings(subject, true), Outcome.PASSED);
    }

    private static Stream<String> everyColumn(String check) {
        return COLUMNS.stream().map(column -> check + "/applications/" + column);
    }

    private static List<String> ids(Findings findings, Outcome outcome) {
        return findings.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::id)
                .filter(id -> !BACKGROUND.contains(id.substring(id.indexOf('/') + 1)))
                .toList();
    }
}
