package org.gouji.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.gouji.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {

    private static final Map<String, Integer> CHOICES = Map.of("one", 1);

    @Test
    void properties_are_read_as_what_they_are() {
        var id = UUID.randomUUID();
        var fields = fields(
                """
                {"text": "甲", "texts": ["乙", "丙"], "choice": "one", "uuid": "%s", "year": 2020, "inner": {"deep": "丁"}}"""
                        .formatted(id));

        assertThat(fields.requiredText("text", 1)).isEqualTo("甲");
        assertThat(fields.texts("texts", 2, 1)).containsExactly("乙", "丙");
        assertThat(fields.requiredChoice("choice", CHOICES)).isEqualTo(1);
        assertThat(fields.requiredUuid("uuid")).isEqualTo(id);
        assertThat(fields.requiredInteger("year", 2000, 2999)).isEqualTo(2020);
        assertThat(fields.requiredObject("inner").text("deep", 1)).contains("丁");
        assertThat(fields.names()).containsExactly("text", "texts", "choice", "uuid", "year", "inner");
    }

    @Test
    void absent_and_null_are_alike() {
        assertThat(fields("{\"a\": null}").text("a", 1)).isEmpty();
        assertThat(fields("{}").text("a", 1)).isEmpty();
        assertThat(fields("{\"a\": null}").texts("a", 1, 1)).isEmpty();
        assertThat(fields("{}").object("a").names()).isEmpty();
        assertThat(defects("{\"a\": null}", fields -> fields.requiredText("a", 1)))
                .containsExactly("/a required");
        assertThat(defects("{}", fields -> fields.requiredObject("a").requiredText("b", 1)))
                .containsExactly("/a required", "/a/b required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020.5", "2020.0", "2e3", "\"2020\"", "true", "[2020]", "1999", "3000", "99999999999"})
    void a_year_is_an_integer_within_its_bounds(String year) {
        assertThat(defects("{\"year\": " + year + "}", fields -> fields.requiredInteger("year", 2000, 2999)))
                .singleElement()
                .asString()
                .matches("/year (not-an-integer|out-of-range)");
    }

    @Test
    void defects_are_collected_with_their_places_in_the_whole_body() {
        var found = defects("{\"in/ner\": {\"a~\": 1, \"x\": 2}, \"list\": \"no\", \"many\": [1, 2, 3]}", fields -> {
            var inner = fields.object("in/ner");
            inner.requiredText("a~", 5);
            inner.requiredText("b", 5);
            inner.refuseOthers();
            fields.texts("list", 1, 1);
            fields.texts("many", 2, 1);
            fields.refuseOthers();
        });

        assertThat(found)
                .containsExactly(
                        "/in~1ner/a~0 not-a-text",
                        "/in~1ner/b required",
                        "/in~1ner/x unknown-property",
                        "/list not-an-array",
                        "/many too-many");
    }

    @Test
    void of_what_is_no_object_only_that_is_said() {
        assertThat(defects("[]", fields -> {
                    fields.requiredText("a", 1);
                    fields.refuseOthers();
                }))
                .containsExactly(" not-an-object");
        assertThat(defects("{\"a\": 1}", fields -> fields.requiredObject("a").requiredText("b", 1)))
                .containsExactly("/a not-an-object");
    }

    @Test
    void what_was_ignored_is_known() {
        assertThat(defects("{\"id\": {}, \"other\": 1}", fields -> {
                    fields.ignore("id");
                    fields.refuseOthers();
                }))
                .containsExactly("/other unknown-property");
    }

    @Test
    void nothing_wrong_is_nothing_refused() {
        new Defects().orThrow();
    }

    private static JsonFields fields(String json) {
        return JsonFields.of(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)), "", new Defects());
    }

    private static List<String> defects(String json, Consumer<JsonFields> reading) {
        var defects = new Defects();
        reading.accept(JsonFields.of(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)), "", defects));
        return catchThrowableOfType(ProblemException.class, defects::orThrow).problem().errors().stream()
                .map(error -> error.at() + " " + error.code().key())
                .toList();
    }
}
