package org.gouji.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.Label;
import org.gouji.form.yaml.ShippedEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FitsTheFormTest {

    @ParameterizedTest
    @MethodSource("files")
    void the_edition_is_the_one_of_the_year(ReportFile file) {
        int year = file.report().required("year").intValue();

        assertThat(ShippedEditions.editions().ofYear(year)).hasValue(edition(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_cell_of_a_file_is_a_cell_of_its_edition(ReportFile file) {
        Edition edition = edition(file);

        assertThat(file.cells().keySet()).isNotEmpty().allSatisfy(cell -> assertThat(edition.cell(CellKey.parse(cell)))
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_row_has_all_its_cells_or_none(ReportFile file) {
        Map<String, JsonNode> cells = file.cells();
        List<String> rowsThere =
                cells.keySet().stream().map(FitsTheFormTest::rowOf).toList();

        Stream<String> lackingInRowsThere = edition(file).cells().stream()
                .map(cell -> cell.key().toString())
                .filter(cell -> rowsThere.contains(rowOf(cell)) && !cells.containsKey(cell));

        assertThat(lackingInRowsThere).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void sections_stand_in_the_order_of_the_form_under_a_known_heading(ReportFile file) {
        JsonNode sections = file.report().required("sections");
        List<String> keys = sections.propertyStream().map(Map.Entry::getKey).toList();
        Edition edition = edition(file);

        assertThat(edition.sections().stream().map(section -> section.key()).filter(keys::contains))
                .containsExactlyElementsOf(keys);
        assertThat(keys).allSatisfy(key -> assertThat(wordings(edition, key))
                .contains(wording(sections.get(key).required("heading").textValue())));
    }

    @Test
    void hangzhou_has_every_cell_of_the_form() {
        Edition edition = ShippedEditions.edition("2021");

        assertThat(ReportFile.hangzhou().cells()).hasSize(edition.size());
    }

    private static Stream<ReportFile> files() {
        return Stream.concat(ReportFile.demonstration(), Stream.of(ReportFile.hangzhou()));
    }

    private static Edition edition(ReportFile file) {
        return ShippedEditions.edition(file.edition());
    }

    private static String rowOf(String cell) {
        return cell.substring(0, cell.lastIndexOf('/'));
    }

    private static List<String> wordings(Edition edition, String section) {
        Label heading = edition.section(section).orElseThrow().heading();
        return Stream.concat(Stream.of(heading.official()), heading.aliases().stream())
                .map(FitsTheFormTest::wording)
                .toList();
    }

    private static String wording(String heading) {
        return heading.replaceFirst("^[一二三四五六][、.]", "");
    }
}
