package org.gouji.alignment.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.content.CellText;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.Row;
import org.gouji.source.Grid;
import org.gouji.source.Origin;

/** What one reading of tables has found so far: figures and issues. */
public final class Notebook {

    private static final int LONGEST_FIGURE = 40;

    private final CellText text;
    private final Figures figures = new Figures();
    private final Set<CellKey> retracted = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    public Notebook(Edition edition) {
        this.text = new CellText(edition.notation());
    }

    public Figures figures() {
        return figures;
    }

    public List<Issue> issues() {
        return issues;
    }

    public void issue(IssueCode code, String pointer, String found, Origin origin) {
        issues.add(new Issue(code, pointer, found, origin));
    }

    public CellValue read(Cell cell, String written) {
        return text.read(cell.kind(), written);
    }

    /** Puts down what a box says for a cell. */
    public void put(Cell cell, Grid.Box box) {
        put(cell, read(cell, box.text()), box.text(), box.origin());
    }

    /** Puts down what another reading has found, unless a figure stands there. */
    public void add(CellKey cell, Figures.Found found) {
        if (retracted.contains(cell) || !figures.put(cell, found.value(), found.origin())) {
            retract(cell);
            issue(IssueCode.CELL_TWICE, Pointers.cell(cell), found.value().toString(), found.origin());
        }
    }

    private void put(Cell cell, CellValue value, String found, Origin origin) {
        figures.put(cell.key(), value, origin);
        if (value instanceof CellValue.Unreadable) {
            issue(IssueCode.CELL_UNREADABLE, Pointers.cell(cell.key()), found, origin);
        }
    }

    /** Whether a text could stand in a cell: a figure, a sign for a blank, or nothing. */
    public boolean isValue(FormTable table, String written) {
        return isPlainNumber(written) || written.length() <= LONGEST_FIGURE && isReadable(table, written);
    }

    private boolean isReadable(FormTable table, String written) {
        return table.cells().stream()
                .map(Cell::kind)
                .distinct()
                .anyMatch(kind -> !(text.read(kind, written) instanceof CellValue.Unreadable));
    }

    /** Whether a text is a figure of the table. */
    public boolean isFigure(FormTable table, String written) {
        return isPlainNumber(written)
                || written.length() <= LONGEST_FIGURE
                        && written.chars().anyMatch(Character::isDigit)
                        && isNumber(table, written);
    }

    private static boolean isPlainNumber(String written) {
        return !written.isEmpty()
                && written.length() <= CellText.MOST_DIGITS
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isNumber(FormTable table, String written) {
        return table.cells().stream()
                .map(Cell::kind)
                .distinct()
                .anyMatch(kind -> text.read(kind, written) instanceof CellValue.Number);
    }

    /** Whether the cells are free, or have the same values already. */
    public boolean agrees(Map<Cell, Grid.Box> boxes) {
        return boxes.entrySet().stream().allMatch(entry -> {
            if (retracted.contains(entry.getKey().key())) {
                return false;
            }
            Figures.Found before = figures.all().get(entry.getKey().key());
            return before == null
                    || before.value()
                            .equals(read(entry.getKey(), entry.getValue().text()));
        });
    }

    /** Takes back what was put down for some cells, for good: the document contradicts itself. */
    public void retract(List<Cell> cells) {
        cells.forEach(cell -> retract(cell.key()));
    }

    private void retract(CellKey cell) {
        figures.all().remove(cell);
        retracted.add(cell);
    }

    /** Says of the blanks among some cells that they may be other figures, which nothing claims. */
    public void doubtBlanks(Collection<Cell> cells, String other, Origin origin) {
        for (Cell cell : cells) {
            Figures.Found found = figures.all().get(cell.key());
            if (found != null && found.value() instanceof CellValue.Blank) {
                issue(IssueCode.CELL_DOUBTED, Pointers.cell(cell.key()), other, origin);
            }
        }
    }

    public boolean hasRow(FormTable table, Row row) {
        return table.cells(row.key(), FormTable.ALL).stream()
                .anyMatch(cell -> figures.all().containsKey(cell.key()));
    }
}
