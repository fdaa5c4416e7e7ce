package org.gouji.form.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutDefectsTest {

    private static final String LAYOUT = "tiny.yaml#/tables/figures/layout";

    private final TinyForm form = TinyForm.sound();

    @Test
    void a_layout_needs_a_width() {
        String message = LAYOUT + ": a layout with a width from 1 to 100 is missing";

        assertThat(form.without("      width: 4\n").defects()).containsExactly(message);
        assertThat(form.with("width: 0", "width: 4").defects()).containsExactly(message);
        assertThat(form.with("width: 101", "width: 4").defects()).containsExactly(message);
    }

    @Test
    void a_span_that_is_too_wide_does_not_fit() {
        assertThat(form.with("{columns: people, colspan: 3}", "{columns: people, colspan: 2}")
                        .defects())
                .containsExactly(
                        LAYOUT + "/lines/#1: cell 3 does not fit into the 4 squares of the line",
                        LAYOUT + "/lines/#2: 1 of the 4 squares of the line stay empty");
        assertThat(form.with("{columns: people, colspan: 2147483647}", "{columns: people, colspan: 2}")
                        .defects())
                .startsWith(LAYOUT + "/lines/#1: cell 2 does not fit into the 4 squares of the line");
    }

    @Test
    void a_span_that_is_too_narrow_leaves_squares_empty() {
        assertThat(form.with("{columns: people}", "{columns: people, colspan: 2}")
                        .defects())
                .containsExactly(LAYOUT + "/lines/#1: 1 of the 4 squares of the line stay empty");
        assertThat(form.with("english: Item}", "english: Item, rowspan: 2}").defects())
                .containsExactly(LAYOUT + "/lines/#2: 1 of the 4 squares of the line stay empty");
    }

    @Test
    void a_span_from_above_must_not_be_overlapped() {
        assertThat(form.with("{column: men}, {column: women, colspan: 2}", "{column: men}, {column: women}")
                        .defects())
                .containsExactly(LAYOUT + "/lines/#2: cell 2 does not fit into the 4 squares of the line");
        assertThat(form.with("{column: cost, rowspan: 3}", "{column: cost, rowspan: 2}")
                        .defects())
                .containsExactly(LAYOUT + "/lines/#3: cell 4 does not fit into the 4 squares of the line");
    }

    @Test
    void a_span_must_not_reach_below_the_grid() {
        assertThat(form.with("{row: old, rowspan: 2}", "{row: old}").defects())
                .containsExactly(LAYOUT + "/lines/#4: cell 1 reaches below the last line");
        assertThat(form.with("{row: old, rowspan: 2147483647}", "{row: old}").defects())
                .containsExactly(LAYOUT + "/lines/#4: cell 1 reaches below the last line");
    }

    @Test
    void a_span_must_be_positive() {
        assertThat(form.with("{row: old, rowspan: 0, colspan: -1}", "{row: old}")
                        .defects())
                .containsExactly(
                        LAYOUT + "/lines/#4: colspan -1 is less than 1",
                        LAYOUT + "/lines/#4: rowspan 0 is less than 1");
    }

    @Test
    void a_square_must_refer_to_something_known() {
        assertThat(form.with("{row: older}", "{row: old}").defects())
                .containsExactly(LAYOUT + "/lines/#4: unknown row 'older'");
        assertThat(form.with("{column: man}", "{column: men}").defects())
                .containsExactly(LAYOUT + "/lines/#2: unknown column 'man'");
        assertThat(form.with("{columns: folk, colspan: 2}", "{columns: people, colspan: 2}")
                        .defects())
                .containsExactly(LAYOUT + "/lines/#1: unknown column group 'folk'");
        assertThat(form.with("{rows: seniors}", "{row: old}").defects())
                .containsExactly(LAYOUT + "/lines/#4: unknown row group 'seniors'");
        assertThat(form.with("{cell: old/man}", "{cell: old/men}").defects())
                .containsExactly(LAYOUT + "/lines/#4: unknown cell 'old/man'");
        assertThat(form.with("{text: 无, english: none, colspan: 3}, {cells: youth}", "{cells: young}")
                        .defects())
                .containsExactly(LAYOUT + "/lines/#3: cells of unknown row 'youth'");
    }

    @Test
    void a_square_holds_one_thing() {
        assertThat(form.with("{row: old, text: 老}", "{row: old}").defects())
                .containsExactly(LAYOUT
                        + "/lines/#4: a square holds one of text, row, rows, column, columns, cell and cells, not 2");
        assertThat(form.with("{colspan: 1}", "{row: old}").defects())
                .containsExactly(LAYOUT
                        + "/lines/#4: a square holds one of text, row, rows, column, columns, cell and cells, not 0");
        assertThat(form.with("{row: old, english: Old}", "{row: old}").defects())
                .containsExactly(LAYOUT + "/lines/#4: english stands beside a text only");
    }

    @Test
    void only_a_group_with_a_label_can_be_printed() {
        assertThat(form.with("{rows: all}", "{row: old}").defects())
                .containsExactly(LAYOUT + "/lines/#4: group 'all' has no label to print");
    }

    @Test
    void every_label_must_be_printed() {
        assertThat(form.with("{text: 老, english: Old}", "{row: old}").defects())
                .containsExactly(LAYOUT + ": row 'old' is not printed");
        assertThat(form.with("{text: 女, english: Women}", "{column: women}").defects())
                .containsExactly(LAYOUT + ": column 'women' is not printed");
        assertThat(form.with("{text: 人, english: People, colspan: 2}", "{columns: people, colspan: 2}")
                        .defects())
                .containsExactly(LAYOUT + ": column group 'people' is not printed");
    }

    @Test
    void every_figure_must_have_a_place() {
        assertThat(form.with("{text: 无, english: none}", "{cell: old/women}").defects())
                .containsExactly(LAYOUT + ": cell figures/old/women has no place");
    }

    @Test
    void no_figure_can_have_two_places() {
        assertThat(form.with(
                                "{row: old}, {cell: old/men}, {cell: old/women}, {cell: old/cost}]\n        - [{text: 又, english: again}, {cells: old}]",
                                "{row: old}, {cell: old/men}, {cell: old/women}, {cell: old/cost}]")
                        .defects())
                .containsExactly(
                        LAYOUT + ": cell figures/old/men has two places",
                        LAYOUT + ": cell figures/old/women has two places",
                        LAYOUT + ": cell figures/old/cost has two places");
    }

    @Test
    void a_figure_stands_at_the_labels_of_its_row_and_column() {
        assertThat(form.with("{column: women}, {column: men}", "{column: men}, {column: women}")
                        .defects())
                .containsExactly(
                        LAYOUT + ": cell figures/young/men does not stand at the label of its column",
                        LAYOUT + ": cell figures/young/women does not stand at the label of its column",
                        LAYOUT + ": cell figures/old/men does not stand at the label of its column",
                        LAYOUT + ": cell figures/old/women does not stand at the label of its column");
        assertThat(form.with("{row: old}, {cells: young}", "{row: young}, {cells: young}")
                        .with("{row: young}, {cell: old/men}", "{row: old}, {cell: old/men}")
                        .defects())
                .hasSize(6)
                .allMatch(defect -> defect.endsWith("does not stand at the label of its row"));
    }

    @Test
    void several_defects_are_reported_together() {
        assertThat(form.without("basis: 条例\n")
                        .with("kind: number, unit", "kind: amount, unit")
                        .with("[all, elders]", "[all]")
                        .with("{row: older}", "{row: old}")
                        .with("{column: men}, {column: women, colspan: 2}", "{column: men}, {column: women}")
                        .defects())
                .containsExactly(
                        "tiny.yaml#: basis is missing or blank",
                        "tiny.yaml#/tables/figures/columns/cost: unknown kind of value 'number'",
                        "tiny.yaml#/tables/figures/cells/#1: unknown row 'elders'",
                        LAYOUT + "/lines/#4: unknown row 'older'",
                        LAYOUT + "/lines/#2: cell 2 does not fit into the 4 squares of the line");
    }
}
