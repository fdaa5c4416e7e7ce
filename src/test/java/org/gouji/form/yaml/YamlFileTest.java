package org.gouji.form.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.junit.jupiter.api.Test;

class YamlFileTest {

    record Shelf(String name, Integer height, Boolean open, List<Book> books, Map<String, BigDecimal> prices) {}

    record Book(String title, List<List<Integer>> pages) {}

    private static final String SOUND =
            """
            name: 甲
            height: 3
            open: true
            books:
              - title: "1"
                pages: [[1, 2], [3]]
            prices: {low: 0.25, high: 7}
            """;

    @Test
    void a_file_is_read_into_records() {
        assertThat(file(SOUND).read(Shelf.class))
                .isEqualTo(new Compiled.Valid<>(new Shelf(
                        "甲",
                        3,
                        true,
                        List.of(new Book("1", List.of(List.of(1, 2), List.of(3)))),
                        Map.of("low", new BigDecimal("0.25"), "high", new BigDecimal("7")))));
    }

    @Test
    void every_unknown_property_is_refused_with_its_line() {
        assertThat(defects("name: 甲\ncolour: red\nbooks:\n  - title: 乙\n    author:\n      born: 1900\n"))
                .containsExactly("shelf.yaml:2: unknown property 'colour'", "shelf.yaml:5: unknown property 'author'");
    }

    @Test
    void every_repeated_key_is_refused_with_its_line() {
        assertThat(defects("name: 甲\nbooks:\n  - {title: 乙, title: 丙}\n  - title: 乙\nname: 丁\nheight: 1\nname: 戊\n"))
                .containsExactly(
                        "shelf.yaml:3: 'title' is there twice",
                        "shelf.yaml:5: 'name' is there twice",
                        "shelf.yaml:7: 'name' is there twice");
    }

    @Test
    void keys_inside_a_repeated_key_are_not_reported_again() {
        assertThat(defects("prices: {low: 1}\nname: 甲\nprices: {low: 2}\n"))
                .containsExactly("shelf.yaml:3: 'prices' is there twice");
    }

    @Test
    void a_value_of_another_type_is_refused_with_its_line() {
        assertThat(defects("name: 2021\nheight: '3'\nopen: 1\nbooks: {title: 乙}\nprices: {low: cheap}\n"))
                .containsExactly(
                        "shelf.yaml:1: this must be text (a number needs quotation marks)",
                        "shelf.yaml:2: this must be a whole number",
                        "shelf.yaml:3: this must be true or false",
                        "shelf.yaml:4: this must be a list",
                        "shelf.yaml:5: this must be a number");
        assertThat(defects("height: 3.5\nbooks:\n  - 乙\n  - pages: [1]\n"))
                .containsExactly(
                        "shelf.yaml:1: this must be a whole number",
                        "shelf.yaml:3: this must be an object",
                        "shelf.yaml:4: this must be a list");
        assertThat(defects("height: 99999999999\n")).containsExactly("shelf.yaml:1: this must be a whole number");
    }

    @Test
    void a_property_without_a_value_is_refused() {
        assertThat(defects("name:\nheight: ~\nbooks:\n  -\n"))
                .containsExactly(
                        "shelf.yaml:1: there is no value",
                        "shelf.yaml:2: there is no value",
                        "shelf.yaml:4: there is no value");
    }

    @Test
    void references_are_refused_because_they_would_be_read_as_text() {
        assertThat(defects("name: &n 甲\nbooks:\n  - title: *n\n"))
                .containsExactly("shelf.yaml:3: references (*) are not supported");
    }

    @Test
    void a_file_that_is_no_yaml_is_refused_with_the_line() {
        assertThat(defects("name: 甲\nbooks: [\n"))
                .containsExactly(
                        "shelf.yaml:2: while parsing a flow node; expected the node content, but found '<stream end>'");
        assertThat(defects("name: 甲\n---\nname: 乙\n")).isNotEmpty();
        assertThat(defects("")).containsExactly("shelf.yaml:1: there is no value");
        assertThat(defects("- 甲\n")).containsExactly("shelf.yaml:1: this must be an object");
    }

    @Test
    void a_file_that_is_not_in_utf_8_is_refused() {
        YamlFile file = new YamlFile("shelf.yaml", new byte[] {'n', ':', ' ', (byte) 0xd6, (byte) 0xd0});

        assertThat(file.read(Shelf.class).defects())
                .containsExactly(new Defect("shelf.yaml", "the file is not in UTF-8"));
    }

    @Test
    void a_missing_file_is_a_defect() {
        assertThat(YamlFile.onClassPath("forms/1949.yaml").read(Shelf.class).defects())
                .containsExactly(new Defect("forms/1949.yaml", "there is no such file"));
    }

    private static List<String> defects(String text) {
        return file(text).read(Shelf.class).defects().stream()
                .map(Defect::toString)
                .toList();
    }

    private static YamlFile file(String text) {
        return new YamlFile("shelf.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
