package org.gouji.alignment.line;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.alignment.digits.Balance;
import org.gouji.alignment.label.PrintedRow;
import org.gouji.alignment.line.LineItem.Header;
import org.gouji.alignment.line.LineItem.OfGroup;
import org.gouji.alignment.line.LineItem.OfOther;
import org.gouji.alignment.line.LineItem.OfRow;
import org.gouji.alignment.line.LineItem.Unknown;
import org.gouji.alignment.line.LineTables.Result;
import org.gouji.alignment.note.Figures;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.Notebook;
import org.gouji.alignment.note.Pointers;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.source.Block;
import org.gouji.source.Origin;

/** One reading of lines: figures put into cells, and all else that lies among them told. */
final class LineReading {

    private final Edition edition;
    private final List<LineItem> items;
    private final List<LinePlacement> placements;
    private final LineRegion region;
    private final Notebook notebook;
    private final LineFigures figures;

    LineReading(Edition edition, Balance balance, LineWords words, List<Block> blocks) {
        this.edition = edition;
        this.items = LineItems.of(words, new LineTokens(words, edition.notation()).of(blocks));
        this.placements = LineBinding.of(words.rows(), items);
        this.region = new LineRegion(blocks, items, placements);
        this.notebook = new Notebook(edition);
        this.figures = new LineFigures(edition, balance, new LineHeaders(words, items), notebook);
    }

    Result result() {
        figures.read(placements);
        tellHeaders();
        tellLabels();
        placements.stream()
                .filter(placement -> placement.row().isEmpty())
                .filter(placement -> region.contains(placement.values()))
                .forEach(this::tellOthers);
        return new Result(notebook.figures(), notebook.issues(), region.unused());
    }

    private void tellHeaders() {
        for (FormTable table : edition.tables()) {
            Optional<LinePlacement> first = placements.stream()
                    .filter(placement ->
                            placement.row().filter(row -> row.isIn(table)).isPresent())
                    .findFirst();
            boolean hasHeader = items.stream()
                    .anyMatch(item -> item instanceof Header header
                            && header.header().table().key().equals(table.key()));
            if (first.isPresent() && !hasHeader) {
                notebook.issue(
                        IssueCode.HEADER_MISSING,
                        Pointers.table(table),
                        "",
                        first.get().values().origin());
            }
        }
    }

    /** Labels of rows without any figures. */
    private void tellLabels() {
        Set<PrintedRow> told = new HashSet<>();
        LineItems.rows(items)
                .filter(label -> region.contains(label) && !figures.hasRead(label.row()) && told.add(label.row()))
                .forEach(label ->
                        notebook.issue(IssueCode.ROW_UNCERTAIN, label.row().pointer(), label.text(), label.origin()));
    }

    private void tellOthers(LinePlacement placement) {
        Origin origin = placement.values().origin();
        String table = table(placement).map(Pointers::table).orElse("/tables");
        if (placement.label().isEmpty()) {
            notebook.issue(IssueCode.EXTRA_FIGURE, table, placement.text(), origin);
        } else if (placement.label().get() instanceof OfGroup group) {
            notebook.issue(IssueCode.SUBTOTAL, table, placement.text(), origin);
            if (differs(group, placement.values().cells())) {
                notebook.issue(IssueCode.SUBTOTAL_DIFFERS, table, placement.text(), origin);
            }
        } else if (placement.label().get() instanceof OfOther other) {
            notebook.issue(IssueCode.CELL_OF_OTHER_EDITION, Pointers.table(other.table()), placement.text(), origin);
        } else if (placement.label().get() instanceof Unknown) {
            notebook.issue(IssueCode.EXTRA_ROW, table, placement.text(), origin);
        }
    }

    /** That of the row above. */
    private Optional<FormTable> table(LinePlacement placement) {
        return LineItems.rows(items)
                .filter(label -> label.from() < placement.values().from())
                .reduce((first, second) -> second)
                .map(OfRow::row)
                .map(PrintedRow::table);
    }

    private boolean differs(OfGroup group, List<String> texts) {
        List<PrintedRow> rows = group.group().rows();
        return texts.size() != rows.get(0).size()
                || IntStream.range(0, texts.size()).anyMatch(column -> differs(rows, column, texts.get(column)));
    }

    private boolean differs(List<PrintedRow> rows, int column, String text) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PrintedRow row : rows) {
            Cell cell = row.cells().get(column);
            Figures.Found found = notebook.figures().all().get(cell.key());
            if (found == null || found.value() instanceof CellValue.Unreadable) {
                return false;
            }
            sum = sum.add(found.value() instanceof CellValue.Number number ? number.value() : BigDecimal.ZERO);
        }
        return !(notebook.read(rows.get(0).cells().get(column), text) instanceof CellValue.Number printed)
                || printed.value().compareTo(sum) != 0;
    }
}
