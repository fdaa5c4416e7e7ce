package org.gouji.alignment.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gouji.check.Catalogues;
import org.gouji.check.ReportFixture;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.junit.jupiter.api.Test;

class GluedDigitsTest {

    private static final Edition EDITION = Catalogues.edition("2021");

    private final Map<String, List<String>> glued = new LinkedHashMap<>();
    private final OptionalLong[] known = new OptionalLong[EDITION.size()];

    GluedDigitsTest() {
        Arrays.fill(known, OptionalLong.empty());
    }

    @Test
    void as_many_digits_as_cells_have_one_reading() {
        glued.put("applications/new", List.of("4000004"));
        glued.put("applications/granted", List.of("0000000"));

        assertThat(readings())
                .containsExactly(
                        Optional.of(List.of("4", "0", "0", "0", "0", "0", "4")),
                        Optional.of(List.of("0", "0", "0", "0", "0", "0", "0")));
    }

    @Test
    void one_reading_that_does_not_balance_is_none() {
        glued.put("applications/new", List.of("4000005"));

        assertThat(readings()).containsExactly(Optional.empty());
    }

    @Test
    void the_total_tells_where_a_figure_ends() {
        glued.put("applications/new", List.of("12", "3", "0", "0", "0", "015"));
        glued.put("disputes/*", List.of("1203" + "15" + "00000" + "10001"));

        List<Optional<List<String>>> readings = readings();

        assertThat(readings.get(0)).contains(List.of("12", "3", "0", "0", "0", "0", "15"));
        assertThat(readings.get(1)).isEmpty();
    }

    @Test
    void two_readings_that_balance_are_none_unless_a_column_parts_them() {
        glued.put("applications/new", List.of("11", "2", "0", "0", "0", "013"));
        glued.put("applications/granted", List.of("1121", "0", "0", "0", "24"));
        assertThat(readings().get(1)).isEmpty();

        know("applications/results", 0);
        know("applications/processed", 0);
        glued.remove("applications/new");
        glued.put("applications/granted", List.of("000", "0", "0", "0", "0"));

        assertThat(readings()).containsExactly(Optional.of(List.of("0", "0", "0", "0", "0", "0", "0")));
    }

    @Test
    void of_two_readings_the_columns_choose() {
        glued.put("applications/new", List.of("1110000", "12"));
        assertThat(readings()).containsExactly(Optional.empty());

        know("applications/carriedIn", 0);
        know("applications/carriedOut", 0);
        knowEach("applications/processed", 1, 11, 0, 0, 0, 0, 12);

        assertThat(readings()).containsExactly(Optional.of(List.of("1", "11", "0", "0", "0", "0", "12")));
    }

    @Test
    void no_equation_no_choice() {
        glued.put("disclosure/regulations", List.of("5211"));
        glued.put("disclosure/normativeDocuments", List.of("100"));

        assertThat(readings()).containsExactly(Optional.empty(), Optional.of(List.of("1", "0", "0")));
    }

    @Test
    void a_lost_figure_is_not_made_up() {
        glued.put("applications/new", List.of("3", "5", "7", "11", "13", "39"));
        know("applications/carriedIn", 0);
        know("applications/carriedOut", 0);
        knowEach("applications/processed", 3, 5, 0, 7, 11, 13, 39);

        assertThat(readings()).containsExactly(Optional.of(List.of("3", "5", "", "7", "11", "13", "39")));
    }

    @Test
    void a_lost_zero_among_zeros_may_be_any() {
        glued.put("applications/new", List.of("0", "0", "0", "0", "0", "0"));

        assertThat(readings()).containsExactly(Optional.empty());
    }

    @Test
    void a_whole_table_is_read_by_its_rows_and_columns_together() {
        Cells cells = ReportFixture.hangzhou().content().cells();
        List<Optional<List<String>>> figures = new ArrayList<>();
        EDITION.table("applications").orElseThrow().rows().forEach(row -> {
            List<String> texts = EDITION.cells("applications", row.key(), "*").stream()
                    .map(cell ->
                            ((CellValue.Number) cells.get(cell.key())).value().toPlainString())
                    .toList();
            figures.add(Optional.of(texts));
            glued.put("applications/" + row.key(), List.of(String.join("", texts)));
        });

        assertThat(readings()).isEqualTo(figures);
    }

    @Test
    void a_search_without_end_is_given_up() {
        for (var row : EDITION.table("applications").orElseThrow().rows()) {
            glued.put("applications/" + row.key(), List.of("11111111111111111111111111111111"));
        }

        assertThat(readings()).allMatch(Optional::isEmpty);
    }

    private void know(String cells, long figure) {
        String[] parts = cells.split("/");
        EDITION.cells(parts[0], parts[1], parts.length > 2 ? parts[2] : "*")
                .forEach(cell -> known[cell.index()] = OptionalLong.of(figure));
    }

    private void knowEach(String row, long... figures) {
        String[] parts = row.split("/");
        List<Cell> cells = EDITION.cells(parts[0], parts[1], "*");
        for (int i = 0; i < figures.length; i++) {
            known[cells.get(i).index()] = OptionalLong.of(figures[i]);
        }
    }

    private List<Optional<List<String>>> readings() {
        List<GluedDigits.Row> rows = glued.entrySet().stream()
                .map(entry -> new GluedDigits.Row(cells(entry.getKey()), entry.getValue()))
                .toList();
        return new GluedDigits(Balance.of(Catalogues.rules("2021")), known)
                .solve(rows).stream()
                        .map(reading -> reading.map(GluedDigits.Reading::texts))
                        .toList();
    }

    private static int[] cells(String row) {
        String[] parts = row.split("/");
        return EDITION.cells(parts[0], parts[1], "*").stream()
                .mapToInt(Cell::index)
                .toArray();
    }
}
