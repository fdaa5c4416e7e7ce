package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.narrative.Statement.Count;
import org.gouji.narrative.Statement.Itemisation;
import org.junit.jupiter.api.Test;

/** What the published reports count; worked out by hand from their texts. */
class CountsOfTheFiveReportsTest {

    private static final ReportContent CENTRE = report("zhangdian-big-data-centre-2020");
    private static final ReportContent OFFICES = report("zhangdian-government-offices-administration-2020");
    private static final ReportContent MEDIA = report("zhangdian-media-centre-2020");
    private static final ReportContent BUREAU = report("zibo-big-data-bureau-2021");
    private static final ReportContent ZONE = report("zibo-development-zone-office-2020");

    @Test
    void the_big_data_centre_denies_decisions_and_applications_and_itemises_27() {
        assertThat(CountCase.notation(CENTRE))
                .containsExactlyInAnyOrder(
                        "27 = 8 + 7 + 1 + 1 + 2 + 2 + 1 + 1 + 4",
                        "licences 0 denied",
                        "penalties 0 denied",
                        "coercion 0 denied",
                        "fees 0 denied",
                        "received 0 denied");
    }

    @Test
    void the_items_of_the_big_data_centre_have_their_names_and_places() {
        Itemisation items = Lexicons.reader("2019")
                .read(CENTRE)
                .all(Itemisation.class)
                .findFirst()
                .orElseThrow();
        String text = text(CENTRE, "overview");

        assertThat(items.sum()).isEqualByComparingTo(items.total());
        assertThat(items.items())
                .extracting(item -> item.span().of(text))
                .startsWith("我中心的工作动态类 8 条", "建议提案办理 7 条")
                .endsWith("机构职能 4 条");
        assertThat(items.items().get(1).label()).isEqualTo("建议提案办理");
    }

    @Test
    void the_offices_administration_itemises_123_over_two_sentences_and_broken_lines() {
        assertThat(CountCase.notation(OFFICES))
                .containsExactlyInAnyOrder(
                        "123 = 2 + 1 + 1 + 1 + 16 + 1 + 1 + 2 + 3 + 31 + 17 + 1 + 1 + 39 + 6", "received 0 denied");
    }

    @Test
    void the_media_centre_counts_nothing_that_a_table_has() {
        assertThat(CountCase.notation(MEDIA)).isEmpty();
    }

    @Test
    void the_big_data_bureau_answered_two_applications_and_took_no_money() {
        assertThat(CountCase.notation(BUREAU))
                .containsExactlyInAnyOrder(
                        "received 2 UNCLEAR", "processed 2", "normativeDocumentsIssued 0 denied", "processingFees 0");
    }

    @Test
    void the_development_zone_office_received_four_applications() {
        assertThat(CountCase.notation(ZONE)).containsExactly("received 4");
    }

    @Test
    void a_count_has_the_place_of_its_words_and_of_its_sentence() {
        List<Count> counts =
                Lexicons.reader("2021").read(BUREAU).all(Count.class).toList();
        String other = text(BUREAU, "other");

        Count fees = counts.stream()
                .filter(count -> count.topic().equals("processingFees"))
                .findFirst()
                .orElseThrow();

        assertThat(fees.value()).isEqualTo(BigDecimal.ZERO);
        assertThat(fees.span().part()).isEqualTo(TextPart.text("other"));
        assertThat(fees.span().of(other)).isEqualTo("收取的政府信息公开信息处理费为 0 元");
        assertThat(fees.sentence().of(other)).isEqualTo("我局收取的政府信息公开信息处理费为 0 元。");
    }

    private static String text(ReportContent report, String section) {
        return report.sections().getOrDefault(section, SectionText.NONE).text();
    }

    private static ReportContent report(String name) {
        return ReportFixture.fromFile("/transcripts/" + name + ".json").content();
    }
}
