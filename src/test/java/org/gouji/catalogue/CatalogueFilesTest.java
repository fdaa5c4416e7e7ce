package org.gouji.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Edition;
import org.gouji.form.yaml.YamlFile;
import org.junit.jupiter.api.Test;

class CatalogueFilesTest {

    private final Map<String, String> changed = new HashMap<>();

    @Test
    void every_edition_has_checks_that_each_say_what_they_compare() {
        CatalogueFiles.Loaded loaded =
                CatalogueFiles.onClassPath(Optional.empty()).load();

        assertThat(loaded.editions().all())
                .extracting(Edition::id)
                .containsExactlyInAnyOrderElementsOf(loaded.ruleSets().keySet());
        assertThat(loaded.ruleSets().values())
                .flatExtracting(rules -> rules.checks())
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.messages()).hasSameSizeAs(check.formulas()));
    }

    @Test
    void a_new_edition_is_a_file_and_a_line_in_the_index() {
        changed.put("forms/2026.yaml", resource("forms/2021.yaml"));
        change("forms/2026.yaml", "id: \"2021\"\nyears: {first: 2021}", "id: \"2026\"\nyears: {first: 2026}");
        change("forms/2021.yaml", "years: {first: 2021}", "years: {first: 2021, last: 2025}");
        change("forms/editions.yaml", "2021.yaml", "2021.yaml, 2026.yaml");
        change("checks/disputes.yaml", "\n    editions: [", "\n    editions: [\"2026\", ");

        CatalogueFiles.Loaded loaded = load();

        Edition edition = loaded.editions().ofYear(2026).orElseThrow();
        assertThat(edition.id()).isEqualTo("2026");
        assertThat(loaded.editions().ofYear(2025)).map(Edition::id).contains("2021");
        assertThat(loaded.ruleSets()).containsOnlyKeys("2019", "2021", "2026");
        assertThat(loaded.ruleSets().get("2026")).isNotNull().satisfies(rules -> assertThat(rules.checks())
                .hasSize(1));
    }

    @Test
    void every_defect_of_every_file_is_told_on_a_line_of_its_own() {
        change("forms/2019.yaml", "label: 一、总体情况", "label: ' '");
        change("forms/2021.yaml", "kind: amount", "kind: money");
        change("forms/2021.yaml", "rowspan: 22", "rowspan: 23");
        change("checks/disputes.yaml", "severity: error", "grade: error");

        assertThatExceptionOfType(DefectiveCatalogue.class)
                .isThrownBy(this::load)
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("Defects in the forms and checks (4):\n")
                .contains("\n  forms/2019.yaml#/sections/overview: label is missing or blank\n")
                .contains("\n  forms/2021.yaml#/tables/disclosure/columns/amount: unknown kind of value 'money'\n")
                .contains(
                        "\n  forms/2021.yaml#/tables/applications/layout/lines/#28: cell 8 does not fit into the 10 squares of the line\n")
                .containsPattern("\n  checks/disputes.yaml:\\d+: unknown property 'grade'$");
    }

    @Test
    void a_formula_that_names_no_cell_of_the_form_is_a_defect() {
        change("checks/disclosure.yaml", "disclosure[regulations,disclosed]\n", "disclosure[regulations,published]\n");

        assertThatExceptionOfType(DefectiveCatalogue.class)
                .isThrownBy(this::load)
                .withMessageContaining("published");
    }

    @Test
    void a_check_of_an_unknown_edition_is_a_defect() {
        change("checks/disputes.yaml", "\n    editions: [", "\n    editions: [\"1949\", ");

        assertThatExceptionOfType(DefectiveCatalogue.class)
                .isThrownBy(this::load)
                .withMessageContaining("unknown edition '1949'");
    }

    private CatalogueFiles.Loaded load() {
        return new CatalogueFiles(
                        path -> changed.containsKey(path)
                                ? new YamlFile(path, changed.get(path).getBytes(StandardCharsets.UTF_8))
                                : YamlFile.onClassPath(path),
                        Optional.empty())
                .load();
    }

    private void change(String path, String from, String to) {
        String text = changed.computeIfAbsent(path, CatalogueFilesTest::resource);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        changed.put(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private static String resource(String path) {
        try (InputStream in = CatalogueFilesTest.class.getResourceAsStream("/" + path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
