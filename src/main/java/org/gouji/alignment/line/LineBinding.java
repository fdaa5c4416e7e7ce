package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.alignment.label.PrintedRow;
import org.gouji.alignment.line.LineItem.Header;
import org.gouji.alignment.line.LineItem.Label;
import org.gouji.alignment.line.LineItem.OfGroup;
import org.gouji.alignment.line.LineItem.OfRow;
import org.gouji.alignment.line.LineItem.Splinter;
import org.gouji.alignment.line.LineItem.Values;
import org.gouji.alignment.line.LinePlacement.Surety;

/**
 * Decides which figures belong to which label. Figures inside a label or on its line are its own. All others are taken
 * together with the labels around them, where the rows of the form tell whether one of them was lost, see
 * {@link LineGaps}.
 */
final class LineBinding {

    private static final int LABELS_LOOKED_BACK = 3;

    private final List<PrintedRow> rows;
    private final List<LineItem> items;
    private final Map<Label, List<Values>> own = new IdentityHashMap<>();
    private final Map<LineItem, Boolean> isBound = new IdentityHashMap<>();
    private final List<LinePlacement> placements = new ArrayList<>();

    private LineBinding(List<PrintedRow> rows, List<LineItem> items) {
        this.rows = rows;
        this.items = items;
    }

    /** In the order of the figures. */
    static List<LinePlacement> of(List<PrintedRow> rows, List<LineItem> items) {
        LineBinding binding = new LineBinding(rows, items);
        binding.bindWithinLines();
        binding.bindUnlabelled();
        binding.placements.addAll(new LineGaps(rows, items, binding.isBound).placements());
        binding.doubtWhereFiguresAreLeft();
        binding.placements.sort(
                Comparator.comparingInt(placement -> placement.values().from()));
        return LineCounts.doubt(LinePositions.settle(rows, items, binding.placements));
    }

    private void bindWithinLines() {
        Map<Integer, List<Label>> byLine = labelsByLine();
        List<Label> before = new ArrayList<>();
        for (LineItem item : items) {
            if (item instanceof Values values) {
                inside(values, before).or(() -> onLine(values, byLine)).ifPresent(label -> own.computeIfAbsent(
                                label, l -> new ArrayList<>())
                        .add(values));
            } else if (item instanceof Label label) {
                before.add(label);
            }
        }
        own.forEach(this::placeOwn);
    }

    private Map<Integer, List<Label>> labelsByLine() {
        Map<Integer, List<Label>> byLine = new HashMap<>();
        for (LineItem item : items) {
            if (item instanceof Label label && !(item instanceof OfGroup)) {
                label.tokens().stream().map(LineToken::line).distinct().forEach(line -> byLine.computeIfAbsent(
                                line, l -> new ArrayList<>())
                        .add(label));
            }
        }
        return byLine;
    }

    private static Optional<Label> inside(Values values, List<Label> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - LABELS_LOOKED_BACK); i--) {
            if (before.get(i).to() > values.to() && before.get(i) instanceof OfRow) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The label before the figures, else the one behind them if all stand on its line; a row of the form rather than
     * unknown words.
     */
    private static Optional<Label> onLine(Values values, Map<Integer, List<Label>> byLine) {
        int first = values.tokens().get(0).line();
        int last = values.tokens().get(values.tokens().size() - 1).line();
        List<Label> candidates = Stream.of(first, last)
                .distinct()
                .flatMap(line -> byLine.getOrDefault(line, List.of()).stream())
                .toList();
        List<Label> known = candidates.stream().filter(OfRow.class::isInstance).toList();
        List<Label> among = known.isEmpty() ? candidates : known;
        return among.stream()
                .filter(label -> label.from() < values.from())
                .max(Comparator.comparingInt(Label::from))
                .or(() -> among.stream().filter(label -> first == last).min(Comparator.comparingInt(Label::from)));
    }

    private void placeOwn(Label label, List<Values> all) {
        isBound.put(label, true);
        all.forEach(values -> isBound.put(values, true));
        Optional<PrintedRow> row = label instanceof OfRow known ? Optional.of(known.row()) : Optional.empty();
        if (all.size() == 1) {
            placements.add(new LinePlacement(row, Optional.of(label), all.get(0), Surety.CERTAIN));
        } else {
            List<LineToken> tokens =
                    all.stream().flatMap(values -> values.tokens().stream()).toList();
            Values together = new Values(
                    tokens, all.get(0).from(), all.get(all.size() - 1).to());
            placements.add(new LinePlacement(row, Optional.of(label), together, Surety.CROWDED));
        }
    }

    /** Where figures are left beside a label that has others on its line, either may be its own. */
    private void doubtWhereFiguresAreLeft() {
        Map<LineItem, Boolean> isLeft = new IdentityHashMap<>();
        placements.stream()
                .filter(placement ->
                        placement.row().isEmpty() && placement.label().isEmpty())
                .forEach(placement -> isLeft.put(placement.values(), true));
        Map<LineItem, Boolean> isBeside = new IdentityHashMap<>();
        for (int i = 0; i + 1 < items.size(); i++) {
            if (isLeft.containsKey(items.get(i))) {
                isBeside.put(items.get(i + 1), true);
            }
            if (isLeft.containsKey(items.get(i + 1))) {
                isBeside.put(items.get(i), true);
            }
        }
        placements.replaceAll(placement -> placement.surety() == Surety.CERTAIN
                        && placement.label().filter(isBeside::containsKey).isPresent()
                ? placement.doubted()
                : placement);
    }

    /** Rows of the form that stand side by side have no label before them: their number of figures tells them. */
    private void bindUnlabelled() {
        rows.stream().filter(row -> row.row().isEmpty()).forEach(row -> {
            List<Integer> free = free(row, true);
            List<Integer> candidates = free.isEmpty() ? free(row, false) : free;
            for (int at : candidates) {
                Values values = (Values) items.get(at);
                isBound.put(values, true);
                placements.add(new LinePlacement(
                        Optional.of(row),
                        Optional.empty(),
                        values,
                        candidates.size() == 1 && isHeaded(row, at) ? Surety.CERTAIN : Surety.BY_POSITION));
            }
        });
    }

    /** Figures of the right number anywhere; else whatever stands below the header of the table and before a row. */
    private List<Integer> free(PrintedRow row, boolean isComplete) {
        List<Integer> found = new ArrayList<>();
        boolean isBelow = false;
        for (int i = 0; i < items.size(); i++) {
            LineItem item = items.get(i);
            if (item instanceof Header header) {
                isBelow = row.isIn(header.header().table());
            } else if (item instanceof OfRow || item instanceof LineItem.Prose) {
                isBelow = false;
            } else if (item instanceof Values values && !isBound.containsKey(values)) {
                if (isComplete ? values.size() == row.size() : isBelow) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    /** Whether something of a header stands above; which words it is in does not matter, they may be in any order. */
    private boolean isHeaded(PrintedRow row, int at) {
        int before = at - 1;
        while (before >= 0 && !(items.get(before) instanceof OfRow) && !(items.get(before) instanceof Values)) {
            if (items.get(before) instanceof Splinter
                    || items.get(before) instanceof Header header
                            && row.isIn(header.header().table())) {
                return true;
            }
            before--;
        }
        return false;
    }
}
