package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.content.CellValue;
import org.gouji.content.ReportContent;
import org.gouji.documents.Printed;
import org.gouji.form.CellKey;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the form in the grids of documents. */
class GridTablesTest {

    @ParameterizedTest
    @CsvSource({
        "'1,362', applications/new/naturalPerson, 1362",
        "５, applications/new/company, 5",
        "0.0, applications/new/company, 0",
        "909.76 万元, disclosure/fees/amount, 909.76",
        "251000元, disclosure/fees/amount, 25.1"
    })
    void figures_are_read_as_offices_write_them(String written, String cell, String value) {
        ReportContent report = Aligners.numbered("2021");
        Aligned aligned = align(map(report, box -> isFigureOf(report, cell, box) ? text(box, written) : box));

        assertThat(((CellValue.Number) aligned.content().cells().get(CellKey.parse(cell))).value())
                .isEqualByComparingTo(value);
        assertThat(aligned.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"－8", "减8", "-8"})
    void a_decrease_is_read_with_its_sign(String written) {
        ReportContent report = Aligners.numbered("2019");
        CellKey change = CellKey.parse("disclosure/licences/change");

        Aligned aligned =
                align(map(report, box -> isFigureOf(report, change.toString(), box) ? text(box, written) : box));

        assertThat(((CellValue.Number) aligned.content().cells().get(change)).value())
                .isEqualByComparingTo("-8");
    }

    @Test
    void a_text_in_a_cell_is_unreadable_and_a_sign_is_a_blank() {
        ReportContent report = Aligners.numbered("2021");
        CellKey text = CellKey.parse("applications/new/company");
        CellKey sign = CellKey.parse("disclosure/regulations/issued");

        Aligned aligned = align(map(
                report,
                box -> isFigureOf(report, text.toString(), box)
                        ? text(box, "见附件")
                        : isFigureOf(report, sign.toString(), box) ? text(box, "/") : box));

        assertThat(aligned.content().cells().get(text)).isEqualTo(new CellValue.Unreadable("见附件"));
        assertThat(aligned.content().cells().get(sign)).isEqualTo(new CellValue.Blank("/"));
        assertThat(aligned.issues()).extracting(Issue::pointer).containsExactly("/tables/applications/new/company");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 14, 20, 24})
    void a_table_that_a_page_break_cuts_is_read_on(int cut) {
        ReportContent report = Aligners.numbered("2021");

        Aligned aligned = align(Printed.of(report).stream()
                .flatMap(block -> block instanceof Grid grid && grid.height() > 20
                        ? List.<Block>of(part(grid, 0, cut), part(grid, cut, grid.height())).stream()
                        : List.of(block).stream())
                .toList());

        assertThat(aligned.content().cells()).isEqualTo(report.cells());
    }

    @Test
    void a_label_that_a_page_break_cuts_is_put_together() {
        ReportContent report = Aligners.numbered("2021");
        List<Block> blocks = new ArrayList<>();
        for (Block block : Printed.of(report)) {
            if (block instanceof Grid grid && grid.height() > 20) {
                int cut = rowOf(grid, "5.要求行政机关确认或重新出具已获取信息") + 1;
                blocks.add(replace(part(grid, 0, cut), "5.要求行政机关确认或重新出具已获取信息", "5.要求行政机关确认或重"));
                Grid rest = part(grid, cut, grid.height());
                blocks.add(below(rest, List.of("", "", "新出具已获取信息", "", "", "", "", "", "", "")));
            } else {
                blocks.add(block);
            }
        }

        Aligned aligned = align(blocks);

        assertThat(aligned.content().cells()).isEqualTo(report.cells());
    }

    @Test
    void tables_of_the_form_of_other_years_are_read_as_what_they_are() {
        ReportContent old = Aligners.numbered("2019");
        List<Block> blocks = new ArrayList<>(Printed.of(old));
        blocks.set(0, new Paragraph("张店区大数据中心2023年政府信息公开工作年度报告", Origin.line(1)));

        Aligned aligned = align(blocks);

        assertThat(aligned.content().edition().id()).isEqualTo("2019");
        assertThat(aligned.year()).hasValue(2023);
        assertThat(aligned.content().cells()).isEqualTo(old.cells());
        assertThat(aligned.issues()).extracting(Issue::code).containsExactly(IssueCode.EDITION_OF_OTHER_YEARS);
    }

    @Test
    void a_part_in_the_form_of_other_years_is_told_figure_by_figure() {
        ReportContent report = Aligners.numbered("2021");
        Grid old = tables(Aligners.numbered("2019")).get(0);
        List<Block> blocks = Printed.of(report).stream()
                .map(block -> block instanceof Grid grid && grid.width() == 4 ? hybrid(old, grid) : block)
                .toList();

        Aligned aligned = align(blocks);

        assertThat(aligned.content().edition().id()).isEqualTo("2021");
        assertThat(aligned.content().cells().get(CellKey.parse("disclosure/regulations/issued")))
                .isEqualTo(CellValue.MISSING);
        assertThat(aligned.content().cells().get(CellKey.parse("disclosure/licences/decisions")))
                .isEqualTo(report.cells().get(CellKey.parse("disclosure/licences/decisions")));
        assertThat(aligned.issues().stream().filter(issue -> issue.code() == IssueCode.CELL_OF_OTHER_EDITION))
                .hasSize(6);
        assertThat(aligned.issues())
                .extracting(Issue::code, Issue::pointer)
                .containsOnlyOnce(tuple(IssueCode.EDITIONS_MIXED, "/edition"));
    }

    @Test
    void a_column_that_the_form_does_not_have_is_told_with_its_figures() {
        ReportContent report = Aligners.numbered("2021");
        List<Block> blocks = Printed.of(report).stream()
                .map(block -> block instanceof Grid grid && grid.width() == 4 ? withColumn(grid) : block)
                .toList();

        Aligned aligned = align(blocks);

        assertThat(aligned.content().cells()).isEqualTo(report.cells());
        assertThat(aligned.issues())
                .extracting(Issue::code, Issue::pointer, Issue::found)
                .containsExactlyInAnyOrder(
                        tuple(IssueCode.EXTRA_COLUMN, "/tables/disclosure", "备注"),
                        tuple(IssueCode.EXTRA_FIGURE, "/tables/disclosure/regulations", "7"));
    }

    private static Grid withColumn(Grid grid) {
        List<Box> boxes = new ArrayList<>(grid.boxes());
        for (int row = 0; row < grid.height(); row++) {
            String text = row == 0 ? "备注" : row == 2 ? "7" : "";
            boxes.add(new Box(row, grid.width(), 1, 1, text, grid.origin()));
        }
        return new Grid(grid.squares(), grid.width() + 1, grid.height(), boxes, grid.origin());
    }

    @Test
    void a_square_that_is_not_there_is_a_missing_cell_and_moves_no_other() {
        ReportContent report = Aligners.numbered("2021");
        List<Block> blocks = Printed.of(report).stream()
                .map(block -> block instanceof Grid grid ? without(grid, "102") : block)
                .toList();

        Aligned aligned = align(blocks);

        assertThat(aligned.content().cells().get(CellKey.parse("disclosure/regulations/repealed")))
                .isEqualTo(CellValue.MISSING);
        assertThat(aligned.content().cells().get(CellKey.parse("disclosure/regulations/inForce")))
                .isEqualTo(CellValue.Number.of(103));
        assertThat(aligned.issues())
                .extracting(Issue::code, Issue::pointer)
                .containsExactly(tuple(IssueCode.CELL_MISSING, "/tables/disclosure/regulations/repealed"));
    }

    private static Grid without(Grid grid, String text) {
        List<Box> boxes =
                grid.boxes().stream().filter(box -> !box.text().equals(text)).toList();
        return new Grid(grid.squares(), grid.width(), grid.height(), boxes, grid.origin());
    }

    @Test
    void a_printed_subtotal_is_told_and_not_counted_and_a_wrong_one_doubted() {
        ReportContent report = Aligners.numbered("2021");
        List<Block> blocks = Printed.of(report).stream()
                .map(block -> block instanceof Grid grid && grid.height() > 20
                        ? below(grid, List.of("", "（三）不予公开", "1", "2", "3", "4", "5", "6", "7"))
                        : block)
                .toList();

        Aligned aligned = align(blocks);

        assertThat(aligned.content().cells()).isEqualTo(report.cells());
        assertThat(aligned.issues()).extracting(Issue::code).contains(IssueCode.SUBTOTAL);
    }

    /** The lower rows of one table below the upper rows of the other. */
    private static Grid hybrid(Grid upper, Grid lower) {
        List<Box> boxes = new ArrayList<>();
        upper.boxes().stream().filter(box -> box.row() < 4).forEach(boxes::add);
        lower.boxes().stream().filter(box -> box.row() >= 4).forEach(boxes::add);
        return new Grid(lower.squares(), 4, lower.height(), boxes, lower.origin());
    }

    private static Grid below(Grid grid, List<String> texts) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boxes.add(new Box(0, i, 1, 1, texts.get(i), grid.origin()));
        }
        grid.boxes()
                .forEach(box -> boxes.add(
                        new Box(box.row() + 1, box.column(), box.rowspan(), box.colspan(), box.text(), box.origin())));
        return new Grid(grid.squares(), grid.width(), grid.height() + 1, boxes, grid.origin());
    }

    private static Grid replace(Grid grid, String text, String by) {
        return new Grid(
                grid.squares(),
                grid.width(),
                grid.height(),
                grid.boxes().stream()
                        .map(box -> box.text().equals(text) ? text(box, by) : box)
                        .toList(),
                grid.origin());
    }

    private static int rowOf(Grid grid, String text) {
        return grid.boxes().stream()
                .filter(box -> box.text().equals(text))
                .findFirst()
                .orElseThrow()
                .row();
    }

    /** Rows of a grid as a page prints them: what reaches into them is printed again, without its text. */
    private static Grid part(Grid grid, int from, int to) {
        List<Box> boxes = new ArrayList<>();
        for (Box box : grid.boxes()) {
            int top = Math.max(from, box.row());
            int bottom = Math.min(to, box.row() + box.rowspan());
            if (top < bottom) {
                boxes.add(new Box(
                        top - from,
                        box.column(),
                        bottom - top,
                        box.colspan(),
                        top == box.row() ? box.text() : "",
                        box.origin()));
            }
        }
        return new Grid(grid.squares(), grid.width(), to - from, boxes, grid.origin());
    }

    private static List<Grid> tables(ReportContent report) {
        return Printed.of(report).stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    private static List<Block> map(ReportContent report, UnaryOperator<Box> change) {
        return Printed.of(report).stream()
                .map(block -> block instanceof Grid grid
                        ? new Grid(
                                grid.squares(),
                                grid.width(),
                                grid.height(),
                                grid.boxes().stream().map(change).toList(),
                                grid.origin())
                        : block)
                .toList();
    }

    private static boolean isFigureOf(ReportContent report, String cell, Box box) {
        return report.cells().get(CellKey.parse(cell)) instanceof CellValue.Number number
                && box.text().equals(number.value().toPlainString());
    }

    private static Box text(Box box, String text) {
        return new Box(box.row(), box.column(), box.rowspan(), box.colspan(), text, box.origin());
    }

    private static Aligned align(List<Block> blocks) {
        return Aligners.SHIPPED.align(Source.of(blocks), OptionalInt.empty());
    }
}
