package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.patch;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Findings on words say where the words stand. */
@QuarkusTest
class QuotationTest {

    /** A character of two code units, so that whoever counts characters or bytes is found out. */
    private static final String RARE = "𠮷";

    @Test
    void a_quotation_stands_in_the_stored_text_where_it_says_counted_in_utf_16_code_units() {
        String cutOff = "全年收到申请4件,其中当面申请0件、";
        String report = written("一是加强领导" + RARE + "。\n" + cutOff + "\n二是加强培训。");

        JsonNode quotation = finding(report, "N-28/overview/").path("quotation");

        String stored = get(report).jsonPath().getString("sections.overview.text");
        assertThat(quotation.path("pointer").asText()).isEqualTo("/sections/overview/text");
        assertThat(slice(stored, quotation)).isEqualTo(quotation.path("text").asText());
        assertThat(slice(stored, quotation)).endsWith("当面申请0件、");
        assertThat(slice(stored, quotation.path("sentence"))).isEqualTo(cutOff);
        assertThat(quotation.at("/sentence/text").asText()).isEqualTo(cutOff);
    }

    @Test
    void what_may_identify_a_person_is_masked_in_all_findings_and_still_can_be_marked() {
        String number = "11010519491231002X";
        String report = written("申请人王某（身份证号" + number + "）申请公开信息。");

        JsonNode quotation = finding(report, "N-30/overview/").path("quotation");

        String stored = get(report).jsonPath().getString("sections.overview.text");
        assertThat(slice(stored, quotation)).isEqualTo(number);
        assertThat(quotation.path("text").asText()).contains("*");
        assertThat(get(report + "/validation").asString()).doesNotContain(number);
    }

    @Test
    void words_of_a_heading_and_of_the_title_have_their_own_pointers() {
        String report = newReport(
                newOrgan(),
                2020,
                ", \"title\": \"某区档案馆2020年政府信息公开工作年度报告\", \"sections\": {\"other\": {\"heading\": \"六、需要报告的其他事项\", \"text\": \"无。\"}}");

        assertThat(finding(report, "S-02/").at("/quotation/pointer").asText()).isEqualTo("/sections/other/heading");
        assertThat(finding(report, "S-12/").at("/quotation/pointer").asText()).isEqualTo("/title");
    }

    @Test
    void words_shared_with_last_year_are_shown_with_their_place_in_both_reports() {
        String words = "先后组织四次专题学习，走访十二个社区收集群众意见，把机构职能、办事指南、财政预决算和惠民政策放到网站首页，方便群众查询。";
        String organ = newOrgan();
        String last = newReport(organ, 2019, "," + Balanced.content());
        patch(last + "/sections/overview", "*", "{\"text\": \"2019年。" + words + "\"}");
        String report = newReport(organ, 2020, "," + Balanced.content());
        patch(report + "/sections/overview", "*", "{\"text\": \"" + words + "\"}");

        JsonNode copy = finding(report, "Y-08/overview").at("/copies/0");

        String here = get(report).jsonPath().getString("sections.overview.text");
        String there = get(last).jsonPath().getString("sections.overview.text");
        assertThat(copy.at("/here/pointer").asText()).isEqualTo("/sections/overview/text");
        assertThat(copy.at("/previous/pointer").asText()).isEqualTo("/previous/sections/overview/text");
        assertThat(slice(here, copy.path("here"))).isEqualTo(copy.path("text").asText());
        assertThat(slice(there, copy.path("previous")))
                .isEqualTo(copy.path("text").asText());
        assertThat(copy.path("text").asText()).contains("走访十二个社区收集群众意见");
    }

    private static String written(String overview) {
        String report = newReport(newOrgan(), 2020, "," + Balanced.content());
        patch(report + "/sections/overview", "*", "{\"text\": \"%s\"}".formatted(overview.replace("\n", "\\n")));
        return report;
    }

    private static String slice(String text, JsonNode place) {
        return text.substring(place.path("start").asInt(), place.path("end").asInt());
    }

    private static JsonNode finding(String report, String start) {
        return StreamSupport.stream(
                        Json.of(get(report + "/validation")).path("findings").spliterator(), false)
                .filter(finding -> finding.path("id").asText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
