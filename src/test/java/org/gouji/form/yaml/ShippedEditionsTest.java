package org.gouji.form.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Column;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.Label;
import org.gouji.form.Row;
import org.gouji.form.Section;
import org.gouji.form.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedEditionsTest {

    @ParameterizedTest
    @CsvSource({"2019, 22, 161, 15", "2021, 10, 175, 15"})
    void each_table_has_as_many_cells_as_the_form(String id, int disclosure, int applications, int disputes) {
        Edition edition = ShippedEditions.edition(id);

        assertThat(edition.tables())
                .extracting(FormTable::key)
                .containsExactly("disclosure", "applications", "disputes");
        assertThat(edition.tables())
                .extracting(table -> table.cells().size())
                .containsExactly(disclosure, applications, disputes);
        assertThat(edition.size()).isEqualTo(disclosure + applications + disputes);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "2020, 2019", "2021, 2021", "2025, 2021"})
    void a_year_belongs_to_one_edition(int year, String id) {
        assertThat(ShippedEditions.editions().ofYear(year)).map(Edition::id).contains(id);
    }

    @Test
    void years_before_the_first_edition_belong_to_none() {
        assertThat(ShippedEditions.editions().ofYear(2018)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void the_sections_come_in_the_order_of_the_form(String id) {
        Edition edition = ShippedEditions.edition(id);

        assertThat(edition.sections())
                .extracting(Section::key)
                .containsExactly("overview", "disclosure", "applications", "disputes", "problems", "other");
        assertThat(edition.table("disputes").orElseThrow().section())
                .isEqualTo(edition.section("disputes").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void the_index_of_a_cell_is_its_position_and_its_key_finds_it(String id) {
        Edition edition = ShippedEditions.edition(id);

        assertThat(edition.cells())
                .extracting(Cell::index)
                .containsExactlyElementsOf(
                        IntStream.range(0, edition.size()).boxed().toList());
        assertThat(edition.cells())
                .allSatisfy(cell -> assertThat(edition.cell(cell.key())).containsSame(cell));
        assertThat(edition.cell(CellKey.parse("applications/new/decisions"))).isEmpty();
    }

    @Test
    void not_every_row_of_disclosure_has_every_column() {
        Edition edition = ShippedEditions.edition("2019");

        assertThat(keys(edition.cells("disclosure", "*", "previous")))
                .containsExactly(
                        "disclosure/licences/previous",
                        "disclosure/otherServices/previous",
                        "disclosure/penalties/previous",
                        "disclosure/coercion/previous",
                        "disclosure/fees/previous");
        assertThat(keys(edition.cells("disclosure", "procurement", "*")))
                .containsExactly("disclosure/procurement/projects", "disclosure/procurement/amount");
    }

    @Test
    void groups_stand_for_their_rows_and_columns_in_reading_order() {
        FormTable table = ShippedEditions.edition("2021").table("applications").orElseThrow();

        assertThat(table.rows("other"))
                .extracting(Row::key)
                .containsExactly("otherUncorrected", "otherUnpaid", "otherMiscellaneous");
        assertThat(table.rows("results"))
                .hasSize(21)
                .extracting(Row::key)
                .startsWith("granted")
                .endsWith("otherMiscellaneous");
        assertThat(table.rows("outcome")).hasSize(22).extracting(Row::key).endsWith("processed");
        assertThat(table.rows("refused")).hasSize(8);
        assertThat(table.rows("unavailable")).hasSize(3);
        assertThat(table.rows("notProcessed")).hasSize(5);
        assertThat(table.rows("new")).hasSize(1);
        assertThat(table.rows("*")).hasSize(25);
        assertThat(table.columns("legalEntities"))
                .extracting(Column::key)
                .containsExactly("company", "researchInstitute", "socialOrganisation", "legalService", "otherEntity");
        assertThat(table.columns("applicants"))
                .hasSize(6)
                .extracting(Column::key)
                .doesNotContain("total");
    }

    @Test
    void in_2019_the_other_results_are_one_row() {
        FormTable table = ShippedEditions.edition("2019").table("applications").orElseThrow();

        assertThat(table.rows("other")).extracting(Row::key).containsExactly("other");
        assertThat(table.rows("results")).hasSize(19);
        assertThat(table.rows("*")).hasSize(23);
    }

    @Test
    void an_unknown_selector_selects_nothing() {
        Edition edition = ShippedEditions.edition("2021");
        FormTable table = edition.table("applications").orElseThrow();

        assertThat(table.rows("nothing")).isEmpty();
        assertThat(table.columns("nothing")).isEmpty();
        assertThat(edition.cells("nothing", "*", "*")).isEmpty();
        assertThat(edition.cells("applications", "nothing", "*")).isEmpty();
        assertThat(edition.cells("applications", "new", "nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, disclosure/licences/change, SIGNED_COUNT, 项",
        "2019, disclosure/procurement/amount, AMOUNT_WITH_UNIT, 万元",
        "2019, disclosure/procurement/projects, COUNT, 项",
        "2021, disclosure/fees/amount, AMOUNT, 万元",
        "2021, disclosure/licences/decisions, COUNT, 件",
        "2021, applications/new/total, COUNT, 件",
        "2021, disputes/reconsideration/pending, COUNT, 件"
    })
    void a_cell_knows_the_kind_and_unit_of_its_figure(String id, String key, ValueKind kind, String unit) {
        Cell cell = ShippedEditions.edition(id).cell(CellKey.parse(key)).orElseThrow();

        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.unit()).contains(unit);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/forms/wordings-2021.csv")
    void a_wording_met_in_a_published_report_leads_to_what_it_names(String name, String wording) {
        Edition edition = ShippedEditions.edition("2021");

        assertThat(named(edition, wording)).containsExactly(name);
    }

    private static List<String> named(Edition edition, String wording) {
        Map<String, Label> labels = new LinkedHashMap<>();
        edition.sections().forEach(section -> labels.put("section:" + section.key(), section.heading()));
        for (FormTable table : edition.tables()) {
            table.rows().forEach(row -> labels.put(table.key() + ":" + row.key(), row.label()));
            table.columns().forEach(column -> labels.put(table.key() + ":" + column.key(), column.label()));
        }
        return labels.entrySet().stream()
                .filter(entry -> entry.getValue().official().equals(wording)
                        || entry.getValue().aliases().contains(wording))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> keys(List<Cell> cells) {
        return cells.stream().map(cell -> cell.key().toString()).toList();
    }
}
