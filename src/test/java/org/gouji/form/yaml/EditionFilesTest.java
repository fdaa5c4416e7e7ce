package org.gouji.form.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionFilesTest {

    private final TinyForm form = TinyForm.sound();

    @Test
    void editions_come_oldest_first() {
        Compiled<Editions> compiled = EditionFiles.compile(
                List.of(edition("new", "{first: 2005}"), edition("old", "{first: 2000, last: 2004}")));

        assertThat(compiled)
                .isInstanceOfSatisfying(Compiled.Valid.class, valid -> assertThat(((Editions) valid.value()).all())
                        .extracting(Edition::id)
                        .containsExactly("old", "new"));
    }

    @Test
    void years_must_not_overlap() {
        assertThat(defects(edition("old", "{first: 2000, last: 2005}"), edition("new", "{first: 2005}")))
                .containsExactly("new.yaml#/years: 2005- overlap 2000-2005 of old.yaml");
        assertThat(defects(edition("old", "{first: 2000}"), edition("new", "{first: 2005}")))
                .containsExactly("new.yaml#/years: 2005- overlap 2000- of old.yaml");
    }

    @Test
    void years_must_not_leave_a_gap() {
        assertThat(defects(edition("new", "{first: 2006}"), edition("old", "{first: 2000, last: 2004}")))
                .containsExactly("new.yaml#/years: 2006- leave a gap after 2000-2004 of old.yaml");
    }

    @Test
    void an_id_must_not_be_there_twice() {
        assertThat(defects(
                        form.with("{first: 2000, last: 2004}", "{first: 2000}").file("a.yaml"),
                        form.with("{first: 2005}", "{first: 2000}").file("b.yaml")))
                .containsExactly("b.yaml#: id 'tiny' is that of a.yaml");
    }

    @Test
    void there_must_be_an_edition() {
        assertThat(defects()).containsExactly("forms: there is no edition");
    }

    @Test
    void the_defects_of_all_files_are_reported_together() {
        assertThat(defects(
                        form.with("colour: red\nbasis: 条例", "basis: 条例").file("a.yaml"),
                        form.without("basis: 条例\n").file("b.yaml"),
                        form.with("{first: 2000, last: 1999}", "{first: 2000}").file("c.yaml")))
                .containsExactly(
                        "a.yaml:5: unknown property 'colour'",
                        "b.yaml#: basis is missing or blank",
                        "c.yaml#/years: the first year is missing, or comes after the last");
        assertThat(defects(
                        edition("old", "{first: 2000}"),
                        form.with("{first: 2005}", "{first: 2000}")
                                .without("basis: 条例\n")
                                .file("b.yaml")))
                .containsExactly(
                        "b.yaml#: basis is missing or blank", "b.yaml#/years: 2005- overlap 2000- of old.yaml");
    }

    @Test
    void the_index_names_the_files() {
        Map<String, String> files = Map.of("editions.yaml", "files: [a.yaml, b.yaml]", "a.yaml", form.text());

        List<Defect> defects = EditionFiles.compile(name -> new YamlFile(name, bytes(files.get(name))))
                .defects();

        assertThat(defects).extracting(Defect::toString).containsExactly("b.yaml: there is no such file");
    }

    @Test
    void without_an_index_there_are_no_editions() {
        List<Defect> defects =
                EditionFiles.compile(name -> new YamlFile(name, null)).defects();

        assertThat(defects).extracting(Defect::toString).containsExactly("editions.yaml: there is no such file");
    }

    @Test
    void every_edition_that_comes_with_the_service_is_in_the_index() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/forms"))) {
            List<String> ids = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml") && !file.equals("editions.yaml"))
                    .map(file -> file.replace(".yaml", ""))
                    .sorted()
                    .toList();

            assertThat(ShippedEditions.editions().all()).extracting(Edition::id).containsExactlyElementsOf(ids);
        }
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private YamlFile edition(String id, String years) {
        return form.with("id: " + id, "id: tiny").with(years, "{first: 2000}").file(id + ".yaml");
    }

    private static List<String> defects(YamlFile... files) {
        return EditionFiles.compile(Stream.of(files).toList()).defects().stream()
                .map(Defect::toString)
                .toList();
    }
}
