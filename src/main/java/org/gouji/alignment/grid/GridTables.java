package org.gouji.alignment.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.alignment.label.Folding;
import org.gouji.alignment.label.FormWords;
import org.gouji.alignment.label.GridLine;
import org.gouji.alignment.label.RowLabel;
import org.gouji.alignment.label.Wordings;
import org.gouji.alignment.note.Notebook;
import org.gouji.form.FormTable;
import org.gouji.form.Group;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;

/**
 * Reads the figures out of the grids of a document by the labels of one edition. The parts of a table that page breaks
 * have cut may come as grids of their own, and several tables in one grid.
 */
public final class GridTables {

    /** Labels of a table that a grid must have, lest a table about something else be taken for it. */
    private static final int LEAST_LABELS = 3;

    private final FormWords words;
    private final Notebook notebook;
    private final DisputeGrid disputes;
    private final RowPlacement placement;
    private final Set<Grid> used = Collections.newSetFromMap(new IdentityHashMap<>());

    public GridTables(FormWords words, Notebook notebook) {
        this.words = words;
        this.notebook = notebook;
        this.disputes = new DisputeGrid(words, notebook);
        this.placement = new RowPlacement(words, notebook);
    }

    /** Puts down all figures; answers the grids that hold any part of a table. */
    public Set<Grid> read(List<Grid> grids) {
        grids.forEach(this::read);
        disputes.finish();
        placement.finish();
        return used;
    }

    private void read(Grid grid) {
        List<GridLine> lines = GridLine.of(grid);
        Set<FormTable> tables = tables(lines);
        GridHeader header = new GridHeader(words);
        placement.begin(new ColumnAssignment(header));
        for (GridLine line : lines) {
            if (disputes.take(line)) {
                used.add(grid);
            } else if (!tables.isEmpty()) {
                used.add(grid);
                read(line, tables, header);
            }
        }
        disputes.endOfGrid();
    }

    private void read(GridLine line, Set<FormTable> tables, GridHeader header) {
        boolean hasFigure = line.boxes().stream()
                .anyMatch(box -> tables.stream().anyMatch(table -> notebook.isFigure(table, box.text())));
        Optional<RowLabel> label = tables.stream()
                .flatMap(table -> RowLabel.find(words, table, line).stream())
                .findFirst();
        long columns =
                line.boxes().stream().filter(box -> isColumn(box, tables)).count();
        boolean isHeader = !hasFigure && (columns > 1 || columns == 1 && label.isEmpty());
        if (!isHeader && label.isPresent() && !line.after(label.get().box()).isEmpty()) {
            placement.known(line, label.get());
        } else if (hasFigure) {
            placement.unknown(line, tables);
        } else if (!placement.isContinuation(line)) {
            header.add(line, tables);
        }
    }

    private boolean isColumn(Box box, Set<FormTable> tables) {
        return tables.stream()
                .map(words::columns)
                .anyMatch(columns -> columns.matchExactly(box.text()).isPresent() || columns.isForeign(box.text()));
    }

    /** The tables of which the grid has enough labels, or which it goes on with. */
    private Set<FormTable> tables(List<GridLine> lines) {
        Set<FormTable> tables = new LinkedHashSet<>();
        for (FormTable table : words.edition().tables()) {
            if (!DisputeGrid.isOf(table) && (labels(lines, table) >= LEAST_LABELS || goesOn(lines, table))) {
                tables.add(table);
            }
        }
        return tables;
    }

    private long labels(List<GridLine> lines, FormTable table) {
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> line.boxes().forEach(box -> texts.add(box.text())));
        return texts.stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .filter(text -> words.rows(table).matchExactly(text).isPresent()
                        || words.rows(table).isForeign(text)
                        || words.columns(table).matchExactly(text).isPresent()
                        || words.columns(table).isForeign(text)
                        || words.captions(table).matchExactly(text).isPresent()
                        || words.rowGroups(table)
                                .matchExactly(text)
                                .filter(this::isLabelled)
                                .isPresent())
                .map(Folding::fold)
                .distinct()
                .count();
    }

    private boolean isLabelled(Wordings.Match<Group> match) {
        return match.thing().label().isPresent();
    }

    /** A last row or two that a page break has cut off the table before. */
    private boolean goesOn(List<GridLine> lines, FormTable table) {
        return placement.isOpen(table)
                && lines.stream().anyMatch(line -> RowLabel.find(words, table, line)
                        .filter(label -> label.fit() == Wordings.Fit.EXACT && placement.isNext(label))
                        .isPresent());
    }
}
