package org.gouji.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.FormTable;
import org.gouji.form.GridCell;
import org.gouji.form.Label;
import org.gouji.form.Section;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Grid.Squares;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;

/**
 * A whole report as an office prints it: title, preface, headings, prose, the tables of its edition, closing. A missing
 * figure has no box. What a renderer of a format writes, and what a reader of this format should find again.
 */
public final class Printed {

    private final ReportContent report;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private Printed(ReportContent report) {
        this.report = report;
    }

    public static List<Block> of(ReportContent report) {
        Printed printed = new Printed(report);
        printed.paragraphs(report.title());
        printed.paragraphs(report.preface());
        report.edition().sections().forEach(printed::section);
        printed.paragraphs(report.closing());
        return List.copyOf(printed.blocks);
    }

    private void section(Section section) {
        SectionText text = report.sections().getOrDefault(section.key(), SectionText.NONE);
        paragraphs(text.heading());
        paragraphs(text.text());
        section.table()
                .flatMap(report.edition()::table)
                .filter(this::hasFigures)
                .ifPresent(table -> blocks.add(grid(table, report.cells(), Origin.table(++tables))));
    }

    private boolean hasFigures(FormTable table) {
        return table.cells().stream().anyMatch(cell -> report.cells().get(cell.key()) != CellValue.MISSING);
    }

    private void paragraphs(String text) {
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Paragraph(line, Origin.line(blocks.size() + 1))));
    }

    /** The printed grid of a table with its figures. */
    public static Grid grid(FormTable table, Cells cells, Origin origin) {
        List<List<GridCell>> squares = table.layout().squares();
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < squares.size(); row++) {
            for (int column = 0; column < table.layout().width(); column++) {
                GridCell cell = squares.get(row).get(column);
                if (begins(squares, row, column)) {
                    Origin at = origin.box(row, column);
                    int line = row;
                    int left = column;
                    text(cell, cells)
                            .ifPresent(
                                    text -> boxes.add(new Box(line, left, cell.rowspan(), cell.colspan(), text, at)));
                }
            }
        }
        return new Grid(Squares.TRUE, table.layout().width(), squares.size(), boxes, origin);
    }

    private static boolean begins(List<List<GridCell>> squares, int row, int column) {
        GridCell cell = squares.get(row).get(column);
        return (row == 0 || squares.get(row - 1).get(column) != cell)
                && (column == 0 || squares.get(row).get(column - 1) != cell);
    }

    private static Optional<String> text(GridCell cell, Cells cells) {
        return cell instanceof GridCell.Value value
                ? text(cells.get(value.cell().key()))
                : cell.label().map(Label::official);
    }

    private static Optional<String> text(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return Optional.of(number.written().isEmpty() ? number.value().toPlainString() : number.written());
        }
        if (value instanceof CellValue.Blank blank) {
            return Optional.of(blank.written());
        }
        return value instanceof CellValue.Unreadable unreadable ? Optional.of(unreadable.text()) : Optional.empty();
    }
}
