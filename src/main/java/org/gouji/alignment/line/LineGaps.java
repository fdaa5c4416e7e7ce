package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.alignment.label.PrintedRow;
import org.gouji.alignment.line.LineItem.Header;
import org.gouji.alignment.line.LineItem.Label;
import org.gouji.alignment.line.LineItem.OfGroup;
import org.gouji.alignment.line.LineItem.OfOther;
import org.gouji.alignment.line.LineItem.OfRow;
import org.gouji.alignment.line.LineItem.Prose;
import org.gouji.alignment.line.LineItem.Splinter;
import org.gouji.alignment.line.LineItem.Unknown;
import org.gouji.alignment.line.LineItem.Values;
import org.gouji.alignment.line.LinePlacement.Surety;
import org.jspecify.annotations.Nullable;

/**
 * Labels and figures on lines of their own. In a gap where every row of the form has its label and there are as many
 * rows of figures, nothing was lost, and order tells which is whose. Such gaps show on which side of its label this
 * document puts the figures; other gaps are read by that side, or not at all.
 */
final class LineGaps {

    private enum Side {
        BEFORE,
        AFTER,
        UNKNOWN
    }

    /** A side is believed when this many rows of figures show it, and none the other. */
    private static final int LEAST_SHOWN = 2;

    private final List<PrintedRow> rows;
    private final List<LineItem> items;
    private final Map<LineItem, Boolean> isBound;
    /** For each item the row whose label stands before it, and after it. */
    private final @Nullable PrintedRow[] above;

    private final @Nullable PrintedRow[] below;
    private final List<LinePlacement> placements = new ArrayList<>();

    LineGaps(List<PrintedRow> rows, List<LineItem> items, Map<LineItem, Boolean> isBound) {
        this.rows = rows;
        this.items = items;
        this.isBound = isBound;
        this.above = new PrintedRow[items.size() + 1];
        this.below = new PrintedRow[items.size() + 1];
        for (int i = 0; i < items.size(); i++) {
            above[i + 1] = items.get(i) instanceof OfRow row ? row.row() : above[i];
        }
        for (int i = items.size() - 1; i >= 0; i--) {
            below[i] = i + 1 < items.size() && items.get(i + 1) instanceof OfRow row ? row.row() : below[i + 1];
        }
    }

    List<LinePlacement> placements() {
        List<List<Integer>> gaps = gaps();
        Side side = side(gaps);
        gaps.forEach(gap -> place(gap, side));
        return placements;
    }

    /** Runs of items that are not bound yet, between what is bound, headers and prose. */
    private List<List<Integer>> gaps() {
        List<List<Integer>> gaps = new ArrayList<>();
        List<Integer> gap = new ArrayList<>();
        for (int i = 0; i <= items.size(); i++) {
            boolean isEnd = i == items.size()
                    || items.get(i) instanceof Header
                    || items.get(i) instanceof Prose
                    || isBound.containsKey(items.get(i));
            if (!isEnd && !(items.get(i) instanceof Splinter)) {
                gap.add(i);
            } else if (isEnd && !gap.isEmpty()) {
                gaps.add(gap);
                gap = new ArrayList<>();
            }
        }
        return gaps;
    }

    /** Where labels are centred beside their figures, there is no side that holds for all. */
    private Side side(List<List<Integer>> gaps) {
        int after = 0;
        int before = 0;
        for (List<Integer> gap : gaps) {
            if (isComplete(gap)) {
                after += alternates(gap, Side.AFTER) ? gap.size() / 2 : 0;
                before += alternates(gap, Side.BEFORE) ? gap.size() / 2 : 0;
            }
        }
        if (isAnyInside() || after > 0 && before > 0 || after + before < LEAST_SHOWN) {
            return Side.UNKNOWN;
        }
        return after > 0 ? Side.AFTER : Side.BEFORE;
    }

    private boolean isAnyInside() {
        return IntStream.range(1, items.size())
                .anyMatch(i -> items.get(i) instanceof Values values
                        && items.get(i - 1) instanceof OfRow label
                        && label.to() > values.to());
    }

    private boolean alternates(List<Integer> gap, Side side) {
        return gap.size() % 2 == 0
                && IntStream.range(0, gap.size())
                        .allMatch(
                                i -> items.get(gap.get(i)) instanceof Values == (i % 2 == 0 == (side == Side.BEFORE)));
    }

    private boolean isComplete(List<Integer> gap) {
        List<PrintedRow> labelled = gap.stream()
                .filter(i -> items.get(i) instanceof OfRow)
                .map(i -> ((OfRow) items.get(i)).row())
                .toList();
        long values = gap.stream().filter(i -> items.get(i) instanceof Values).count();
        if (labelled.isEmpty() || values != labelled.size()) {
            return false;
        }
        boolean isInOrder = IntStream.range(1, labelled.size())
                .allMatch(i -> labelled.get(i).index() == labelled.get(i - 1).index() + 1);
        return isInOrder
                && follows(above[gap.get(0)], labelled.get(0))
                && follows(labelled.get(labelled.size() - 1), belowGap(gap));
    }

    private @Nullable PrintedRow belowGap(List<Integer> gap) {
        int last = gap.get(gap.size() - 1);
        return below[last];
    }

    /** Whether the form has no row between two that follow one another here; null is the end of the document. */
    private boolean follows(@Nullable PrintedRow row, @Nullable PrintedRow next) {
        if (row == null) {
            return next == null || isFirst(next);
        }
        if (next == null || !next.isIn(row.table())) {
            return isLast(row) && (next == null || isFirst(next));
        }
        return next.index() == row.index() + 1;
    }

    private boolean isFirst(PrintedRow row) {
        return row.index() == 0 || !rows.get(row.index() - 1).isIn(row.table());
    }

    private boolean isLast(PrintedRow row) {
        return row.index() == rows.size() - 1 || !rows.get(row.index() + 1).isIn(row.table());
    }

    private void place(List<Integer> gap, Side side) {
        if (isComplete(gap)) {
            placeInOrder(gap);
            return;
        }
        List<Integer> labelled = IntStream.range(0, gap.size())
                .filter(i -> isLabelHere(gap, i))
                .mapToObj(gap::get)
                .toList();
        if (alternates(labelled, Side.AFTER) && side != Side.BEFORE) {
            placeBySide(labelled, Side.AFTER, side == Side.AFTER);
        } else if (alternates(labelled, Side.BEFORE) && side != Side.AFTER) {
            placeBySide(labelled, Side.BEFORE, side == Side.BEFORE);
        } else if (side != Side.UNKNOWN) {
            placeBySide(labelled, side, true);
        } else {
            leave(gap, gap.stream().anyMatch(i -> items.get(i) instanceof OfRow));
        }
    }

    /** A group's label is one of figures only where they follow it at once. */
    private boolean isLabelHere(List<Integer> gap, int at) {
        return !(items.get(gap.get(at)) instanceof OfGroup) || isValues(gap, at + 1);
    }

    private void placeInOrder(List<Integer> gap) {
        List<Integer> labels =
                gap.stream().filter(i -> items.get(i) instanceof OfRow).toList();
        int next = 0;
        for (int i = 0; i < gap.size(); i++) {
            if (items.get(gap.get(i)) instanceof Values values) {
                OfRow label = (OfRow) items.get(labels.get(next));
                next++;
                LineItem before = i == 0 ? label : items.get(gap.get(i - 1));
                boolean isOthers = !(before instanceof OfRow) && !(before instanceof Values);
                add(label, values, isOthers ? Surety.DOUBTED : Surety.CERTAIN);
            }
        }
    }

    private void placeBySide(List<Integer> gap, Side side, boolean isKnown) {
        Set<Integer> placed = new HashSet<>();
        for (int i = 0; i < gap.size(); i++) {
            int other = side == Side.AFTER ? i + 1 : i - 1;
            int beyond = side == Side.AFTER ? i + 2 : i - 2;
            boolean hasOne = isValues(gap, other) && !isValues(gap, beyond);
            if (items.get(gap.get(i)) instanceof Label label && hasOne) {
                Values values = (Values) items.get(gap.get(other));
                boolean isNextToOther = beyond >= 0
                        && beyond < gap.size()
                        && (items.get(gap.get(beyond)) instanceof Unknown
                                || items.get(gap.get(beyond)) instanceof OfOther);
                boolean isCertain = isKnown
                        && !isNextToOther
                        && (!(label instanceof OfRow row) || isNextToNeighbour(gap.get(i), row, side));
                add(label, values, isCertain ? Surety.CERTAIN : Surety.DOUBTED);
                placed.add(gap.get(other));
            }
        }
        leave(gap.stream().filter(i -> !placed.contains(i)).toList(), false);
    }

    private boolean isValues(List<Integer> gap, int at) {
        return at >= 0 && at < gap.size() && items.get(gap.get(at)) instanceof Values;
    }

    /** Whether no label was lost between this one and the next on the side of its figures. */
    private boolean isNextToNeighbour(int at, OfRow label, Side side) {
        return side == Side.AFTER ? follows(label.row(), below[at]) : follows(above[at], label.row());
    }

    private void add(Label label, Values values, Surety surety) {
        Optional<PrintedRow> row = label instanceof OfRow known ? Optional.of(known.row()) : Optional.empty();
        placements.add(new LinePlacement(row, Optional.of(label), values, surety));
    }

    private void leave(List<Integer> gap, boolean isAmongLabels) {
        Surety surety = isAmongLabels ? Surety.DOUBTED : Surety.BY_POSITION;
        gap.stream()
                .filter(i -> items.get(i) instanceof Values)
                .forEach(i -> placements.add(
                        new LinePlacement(Optional.empty(), Optional.empty(), (Values) items.get(i), surety)));
    }
}
