package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.alignment.digits.Balance;
import org.gouji.alignment.digits.GluedDigits;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.PrintedRow;
import org.gouji.alignment.line.LinePlacement.Surety;
import org.gouji.alignment.note.Figures;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.Notebook;
import org.gouji.content.CellValue;
import org.gouji.content.CellValue.Blank;
import org.gouji.content.CellValue.Number;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.source.Origin;

/** Reads the figures of placed rows, first those that are plain, then those whose digits stand together. */
final class LineFigures {

    /** Two zeros, or a zero before another digit: no figure is written so, digits of several are. */
    private static final Pattern GLUED = Pattern.compile("0[0-9]+");

    private final Edition edition;
    private final Balance balance;
    private final LineHeaders headers;
    private final Notebook notebook;
    private final Set<Integer> seen = new HashSet<>();
    private final List<LinePlacement> odd = new ArrayList<>();

    LineFigures(Edition edition, Balance balance, LineHeaders headers, Notebook notebook) {
        this.edition = edition;
        this.balance = balance;
        this.headers = headers;
        this.notebook = notebook;
    }

    void read(List<LinePlacement> placements) {
        placements.forEach(placement -> placement.row().ifPresent(row -> read(placement, row)));
        readGlued();
    }

    boolean hasRead(PrintedRow row) {
        return seen.contains(row.index());
    }

    private void read(LinePlacement placement, PrintedRow row) {
        LineHeaders.Order order = headers.of(row, placement.values().from());
        PrintedRow ordered = row.with(order.cells());
        switch (order.kind()) {
            case TOLD -> readOrdered(placement.at(ordered, placement.surety()), ordered);
            case CONTRADICTED ->
                readOrdered(
                        placement.surety() == Surety.CROWDED ? placement : placement.at(ordered, Surety.DOUBTED),
                        ordered);
            case OF_OTHER_EDITION -> {
                seen.add(row.index());
                notebook.issue(
                        IssueCode.CELL_OF_OTHER_EDITION,
                        row.pointer(),
                        placement.text(),
                        placement.values().origin());
            }
        }
    }

    private void readOrdered(LinePlacement placement, PrintedRow row) {
        List<String> texts = placement.values().cells();
        Origin origin = placement.values().origin();
        boolean isWhole = texts.size() == row.size()
                && texts.stream()
                        .noneMatch(text -> GLUED.matcher(Folding.fold(text)).matches());
        if (!seen.add(row.index())) {
            again(placement, row, isWhole);
        } else if (!isWhole || placement.surety() == Surety.CROWDED) {
            odd.add(placement);
        } else {
            for (int i = 0; i < texts.size(); i++) {
                put(row.cells().get(i), texts.get(i), placement.values(), i);
            }
            say(placement, row, origin);
        }
    }

    private void put(Cell cell, String text, LineItem.Values values, int at) {
        CellValue value = notebook.read(cell, text);
        Origin origin = values.cellOrigin(at);
        notebook.figures().put(cell.key(), value, origin);
        if (value instanceof CellValue.Unreadable) {
            notebook.issue(IssueCode.CELL_UNREADABLE, cell.key().pointer(), text, origin);
        }
    }

    private void say(LinePlacement placement, PrintedRow row, Origin origin) {
        if (placement.surety() == Surety.DOUBTED) {
            notebook.issue(IssueCode.CELL_DOUBTED, row.pointer(), placement.text(), origin);
        } else if (placement.surety() == Surety.BY_POSITION && row.row().isPresent()) {
            String label = placement.label().map(LineItem::text).orElse("");
            notebook.issue(IssueCode.LABEL_BY_POSITION, row.pointer(), label, origin);
        }
        placement
                .label()
                .filter(label -> label instanceof LineItem.OfRow known && known.isRepaired())
                .ifPresent(
                        label -> notebook.issue(IssueCode.LABEL_REPAIRED, row.pointer(), label.text(), label.origin()));
    }

    /** A row that was read before: the first stays. */
    private void again(LinePlacement placement, PrintedRow row, boolean isWhole) {
        List<String> texts = placement.values().cells();
        boolean isSame = isWhole;
        for (int i = 0; isWhole && i < texts.size(); i++) {
            Cell cell = row.cells().get(i);
            Figures.Found found = notebook.figures().all().get(cell.key());
            isSame &= found != null && found.value().equals(notebook.read(cell, texts.get(i)));
        }
        if (!isSame) {
            notebook.issue(
                    IssueCode.TABLE_TWICE,
                    row.pointer(),
                    placement.text(),
                    placement.values().origin());
        }
    }

    private void readGlued() {
        List<LinePlacement> glued = odd.stream().filter(this::mayBeGlued).toList();
        List<GluedDigits.Row> rows = glued.stream()
                .map(placement -> new GluedDigits.Row(
                        row(placement).cells().stream().mapToInt(Cell::index).toArray(), digits(placement)))
                .toList();
        List<Optional<GluedDigits.Reading>> readings = new GluedDigits(balance, known()).solve(rows);
        for (int i = 0; i < glued.size(); i++) {
            LinePlacement placement = glued.get(i);
            readings.get(i).ifPresentOrElse(reading -> infer(placement, reading), () -> leave(placement));
        }
        odd.stream().filter(placement -> !mayBeGlued(placement)).forEach(this::leave);
    }

    private boolean mayBeGlued(LinePlacement placement) {
        boolean isSure = placement.surety() == Surety.CERTAIN;
        return isSure && placement.values().size() < row(placement).size();
    }

    private static PrintedRow row(LinePlacement placement) {
        return placement.row().orElseThrow();
    }

    private static List<String> digits(LinePlacement placement) {
        return placement.values().cells().stream().map(Folding::fold).toList();
    }

    private void infer(LinePlacement placement, GluedDigits.Reading reading) {
        PrintedRow row = row(placement);
        Origin origin = placement.values().origin();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cells().get(i);
            String text = reading.texts().get(i);
            if (!text.isEmpty()) {
                notebook.figures().put(cell.key(), notebook.read(cell, text), origin);
                notebook.issue(
                        IssueCode.CELL_INFERRED,
                        cell.key().pointer(),
                        placement.values().text(),
                        origin);
            }
        }
        say(placement, row, origin);
    }

    /** Unread: digits that may be cut in several ways, or not the right number of figures. */
    private void leave(LinePlacement placement) {
        PrintedRow row = row(placement);
        int digits = digits(placement).stream()
                .mapToInt(text -> text.chars().allMatch(Character::isDigit) ? text.length() : 1)
                .sum();
        boolean isGlued = mayBeGlued(placement) && digits >= row.size();
        notebook.issue(
                isGlued ? IssueCode.DIGITS_GLUED : IssueCode.ROW_UNCERTAIN,
                row.pointer(),
                placement.text(),
                placement.values().origin());
    }

    private OptionalLong[] known() {
        OptionalLong[] known = new OptionalLong[edition.size()];
        Arrays.fill(known, OptionalLong.empty());
        for (Cell cell : edition.cells()) {
            Figures.Found found = notebook.figures().all().get(cell.key());
            if (found != null && found.value() instanceof Blank) {
                known[cell.index()] = OptionalLong.of(0);
            } else if (found != null
                    && found.value() instanceof Number number
                    && number.value().scale() <= 0) {
                known[cell.index()] = OptionalLong.of(number.value().longValue());
            }
        }
        return known;
    }
}
