package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.alignment.label.PrintedRow;
import org.gouji.alignment.line.LineItem.OfGroup;
import org.gouji.alignment.line.LineItem.OfOther;
import org.gouji.alignment.line.LineItem.OfRow;
import org.gouji.alignment.line.LinePlacement.Surety;

/** Gives figures whose label cannot be read, or is not there, to the rows that lack between two known ones. */
final class LinePositions {

    private final List<PrintedRow> rows;
    private final List<OfRow> labels;
    private final List<LinePlacement> placements;

    private LinePositions(List<PrintedRow> rows, List<LineItem> items, List<LinePlacement> placements) {
        this.rows = rows;
        this.labels = LineItems.rows(items).toList();
        this.placements = placements;
    }

    /** @param placements in the order of the document */
    static List<LinePlacement> settle(List<PrintedRow> rows, List<LineItem> items, List<LinePlacement> placements) {
        return new LinePositions(rows, items, placements).settle();
    }

    private List<LinePlacement> settle() {
        Map<Integer, List<Integer>> byGap = new HashMap<>();
        int label = 0;
        for (int i = 0; i < placements.size(); i++) {
            LinePlacement placement = placements.get(i);
            while (label < labels.size()
                    && labels.get(label).from() < placement.values().from()) {
                label++;
            }
            boolean isKnown = placement.row().isPresent()
                    || placement
                            .label()
                            .filter(known -> known instanceof OfGroup || known instanceof OfOther)
                            .isPresent();
            if (!isKnown) {
                byGap.computeIfAbsent(label, gap -> new ArrayList<>()).add(i);
            }
        }
        List<LinePlacement> settled = new ArrayList<>(placements);
        byGap.forEach((gap, unknown) -> {
            List<PrintedRow> lacking = lacking(gap);
            if (fits(unknown, lacking)) {
                IntStream.range(0, unknown.size())
                        .forEach(i -> settled.set(
                                unknown.get(i), placements.get(unknown.get(i)).at(lacking.get(i), Surety.BY_POSITION)));
            }
        });
        return settled;
    }

    /** The rows of the form between a label and the one before it. */
    private List<PrintedRow> lacking(int gap) {
        if (gap == 0 || gap == labels.size()) {
            return List.of();
        }
        PrintedRow above = labels.get(gap - 1).row();
        PrintedRow below = labels.get(gap).row();
        return above.isIn(below.table()) && above.index() < below.index()
                ? rows.subList(above.index() + 1, below.index())
                : List.of();
    }

    private boolean fits(List<Integer> unknown, List<PrintedRow> lacking) {
        return unknown.size() == lacking.size()
                && IntStream.range(0, unknown.size()).allMatch(i -> {
                    LinePlacement placement = placements.get(unknown.get(i));
                    boolean isFree = placement.label().isPresent() || placement.surety() == Surety.BY_POSITION;
                    return isFree && placement.values().size() == lacking.get(i).size();
                });
    }
}
