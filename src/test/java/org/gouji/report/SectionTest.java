package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.delete;
import static org.gouji.report.Desk.etag;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.patch;
import static org.gouji.report.Desk.put;
import static org.gouji.report.Desk.putWrong;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SectionTest {

    @Test
    void a_text_is_kept_to_the_last_space() {
        String section = newReport(2020) + "/sections/other";
        String body = "{\"heading\": \" 六.需要报告的其他事项\", \"text\": \"\\n　无。 \\t\\u00a0\\n\"}";

        Response written = put(section, etag(section), body);

        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(Json.of(written)).isEqualTo(Json.of(body));
        assertThat(Json.of(get(section))).isEqualTo(Json.of(body));
    }

    @Test
    void a_section_of_200000_characters_is_kept_and_one_more_is_refused() {
        String section = newReport(2020) + "/sections/overview";
        // outside of the basic plane: two Java chars, one character
        String longest = "𠀀".repeat(100_000) + "字".repeat(100_000);

        Response kept = put(section, "*", "{\"heading\": \"\", \"text\": \"%s\"}".formatted(longest));
        Response refused = putWrong(section, "{\"heading\": \"\", \"text\": \"%s一\"}".formatted(longest));

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(Json.of(get(section)).path("text").asText()).isEqualTo(longest);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused)).containsExactly("/text too-long");
    }

    @Test
    void what_a_database_cannot_keep_is_refused_and_not_mangled() {
        String section = newReport(2020) + "/sections/overview";

        Response refused = putWrong(section, "{\"heading\": \"a\\u0000b\", \"text\": \"\\ud800\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused))
                .containsExactly("/heading unstorable-character", "/text unstorable-character");
    }

    @Test
    void a_merge_patch_changes_the_heading_alone() {
        String section = newReport(2020) + "/sections/other";
        put(section, "*", "{\"heading\": \"六、\", \"text\": \"无。\"}");

        Response patched = patch(section, etag(section), "{\"heading\": \"六、其他需要报告的事项\"}");

        assertThat(Json.of(patched)).isEqualTo(Json.of("{\"heading\": \"六、其他需要报告的事项\", \"text\": \"无。\"}"));
    }

    @Test
    void null_takes_a_text_away() {
        String section = newReport(2020) + "/sections/other";
        put(section, "*", "{\"heading\": \"六、\", \"text\": \"无。\"}");

        patch(section, "*", "{\"text\": null}");

        assertThat(Json.of(get(section))).isEqualTo(Json.of("{\"heading\": \"六、\", \"text\": \"\"}"));
    }

    @Test
    void a_section_without_words_is_read_as_empty_and_is_no_section_of_the_report() {
        String report = newReport(2020);
        put(report + "/sections/other", "*", "{\"heading\": \"六、\", \"text\": \"无。\"}");

        Response cleared = delete(report + "/sections/other", etag(report + "/sections/other"));

        assertThat(Json.of(cleared)).isEqualTo(Json.of("{\"heading\": \"\", \"text\": \"\"}"));
        assertThat(Json.of(get(report + "/sections/other"))).isEqualTo(Json.of(cleared));
        assertThat(Json.of(get(report)).path("sections")).isEmpty();
    }

    @Test
    void clearing_a_section_leaves_its_table_alone() {
        String report = newReport(2020);
        put(report + "/tables/disputes", "*", "{\"reconsideration\": {\"total\": 1}}");
        put(report + "/sections/disputes", "*", "{\"heading\": \"四、\", \"text\": \"\"}");
        String before = etag(report + "/tables/disputes");

        delete(report + "/sections/disputes", "*");

        assertThat(etag(report + "/tables/disputes")).isEqualTo(before);
    }

    @Test
    void a_list_of_sections_has_all_six_with_the_tags_that_change_them() {
        String report = newReport(2020);
        put(report + "/sections/problems", "*", "{\"heading\": \"五、\", \"text\": \"有。\"}");

        JsonNode items = Json.of(get(report + "/sections")).path("items");

        assertThat(items.findValuesAsText("section"))
                .containsExactly("overview", "disclosure", "applications", "disputes", "problems", "other");
        assertThat(items.get(4).path("text").asText()).isEqualTo("有。");
        for (JsonNode item : items) {
            assertThat(item.path("etag").asText())
                    .isEqualTo(etag(item.path("href").asText()));
        }
    }

    @Test
    void every_defect_of_a_section_is_told_at_once() {
        String section = newReport(2020) + "/sections/other";

        Response refused =
                putWrong(section, "{\"heading\": \"%s\", \"text\": 4, \"table\": {}}".formatted("长".repeat(201)));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Json.defects(refused))
                .containsExactly("/heading too-long", "/text not-a-text", "/table unknown-property");
    }

    @Test
    void a_section_that_the_edition_does_not_have_is_not_found() {
        String report = newReport(2020);

        assertThat(get(report + "/sections/annex").statusCode()).isEqualTo(404);
        assertThat(delete(report + "/sections/annex", "*").statusCode()).isEqualTo(404);
    }
}
