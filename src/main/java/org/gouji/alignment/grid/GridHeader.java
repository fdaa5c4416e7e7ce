package org.gouji.alignment.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.alignment.label.FormWords;
import org.gouji.alignment.label.GridLine;
import org.gouji.alignment.label.Wordings;
import org.gouji.form.Column;
import org.gouji.form.FormTable;
import org.gouji.source.Grid.Box;

/** The labels that stand above the squares of a grid, the lowest first. Grows as one goes down the rows. */
final class GridHeader {

    /** A label above some squares, and the column that it names, if it names one of this edition. */
    record Heading(Box label, Optional<Column> column, boolean isForeign) {}

    private final FormWords words;
    private final List<List<Box>> bySquare = new ArrayList<>();
    /** The labels since the last row of figures, as they are read. */
    private final List<Box> latest = new ArrayList<>();

    private boolean hasRows;
    /** What heads each square, by table, as long as no other label has come. */
    private final Map<FormTable, List<Optional<Heading>>> known = new HashMap<>();

    GridHeader(FormWords words) {
        this.words = words;
    }

    /** A row of labels. One label over the whole width heads no column; a caption of the form begins a new header. */
    void add(GridLine line, Collection<FormTable> tables) {
        known.clear();
        List<Box> labels =
                line.boxes().stream().filter(box -> !box.text().isBlank()).toList();
        if (labels.size() == 1 && isCaption(labels.get(0), tables)) {
            bySquare.clear();
        } else if (labels.size() != 1 || labels.get(0).colspan() < line.grid().width()) {
            labels.forEach(this::add);
            if (hasRows) {
                latest.clear();
                hasRows = false;
            }
            latest.addAll(labels);
        }
    }

    /** A row of figures stands below all labels so far. */
    void endsAbove() {
        hasRows = true;
    }

    /** The columns among the labels right above, as they are read. */
    List<Column> inReadingOrder(FormTable table) {
        return latest.stream()
                .flatMap(label -> words.columns(table).matchExactly(label.text()).stream())
                .map(Wordings.Match::thing)
                .toList();
    }

    boolean isOnOneLine() {
        return latest.stream().map(Box::row).distinct().count() == 1;
    }

    private boolean isCaption(Box label, Collection<FormTable> tables) {
        return tables.stream()
                .anyMatch(table ->
                        words.captions(table).matchExactly(label.text()).isPresent());
    }

    private void add(Box box) {
        for (int square = box.column(); square < box.column() + box.colspan(); square++) {
            while (bySquare.size() <= square) {
                bySquare.add(new ArrayList<>());
            }
            bySquare.get(square).add(0, box);
        }
    }

    /** All labels above a square, the lowest first. */
    private List<Box> above(int square) {
        return square < bySquare.size() ? bySquare.get(square) : List.of();
    }

    /** What heads the columns from a square on, from left to right. */
    List<Heading> headings(FormTable table, int from) {
        Set<Heading> headings = new LinkedHashSet<>();
        for (int square = from; square < bySquare.size(); square++) {
            heading(table, square).ifPresent(headings::add);
        }
        return List.copyOf(headings);
    }

    /** What heads the squares of a box; several headings when it is wider than one column. */
    Set<Heading> headings(FormTable table, Box box) {
        Set<Heading> headings = new LinkedHashSet<>();
        for (int square = box.column(); square < box.column() + box.colspan(); square++) {
            heading(table, square).ifPresent(headings::add);
        }
        return headings;
    }

    /** The lowest label that is not one of a group or a caption. */
    private Optional<Heading> heading(FormTable table, int square) {
        List<Optional<Heading>> headings = known.computeIfAbsent(table, any -> IntStream.range(0, bySquare.size())
                .mapToObj(each -> lowest(any, each))
                .toList());
        return square < headings.size() ? headings.get(square) : Optional.empty();
    }

    private Optional<Heading> lowest(FormTable table, int square) {
        return above(square).stream()
                .filter(label -> !isOfSeveral(table, label.text()))
                .findFirst()
                .map(label -> new Heading(
                        label,
                        words.columns(table).match(label.text()).map(Wordings.Match::thing),
                        words.columns(table).isForeign(label.text())));
    }

    private boolean isOfSeveral(FormTable table, String text) {
        return words.columns(table).match(text).isEmpty()
                && !words.columns(table).isForeign(text)
                && (words.columnGroups(table).match(text).isPresent()
                        || words.captions(table).match(text).isPresent()
                        || words.rowGroups(table).match(text).isPresent()
                        || words.rows(table).match(text).isPresent());
    }
}
