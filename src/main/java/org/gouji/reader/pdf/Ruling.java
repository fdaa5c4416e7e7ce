package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.source.Allowance;

/**
 * Finds tables by their ruling lines, however these were drawn: as strokes, as thin rectangles, piece by piece, or once
 * for each of two neighbouring cells.
 */
final class Ruling {

    /** Pieces nearer to each other than this across, in points, were meant to be one line. */
    private static final double ONE_LINE = 1.2;

    /** Lines of one table no further apart than this are one: double lines, or those of neighbouring cells. */
    private static final double ONE_BORDER = 4.2;

    private static final double WIDEST_BORDER = 7;

    /** A gap up to this, in points, does not end a line: dashes, or missing corners. */
    private static final double GAP = 4.5;

    private static final double TOUCH = 3.5;
    private static final double SHORTEST = 5;
    private static final double OPEN_SIDE = 9;
    private static final int MOST_RULES = 3_000;

    private Ruling() {}

    static List<RuledTable> tables(Sheet page, Allowance allowance) {
        List<Rule> horizontal = joined(page.horizontal());
        List<Rule> vertical = joined(page.vertical());
        if (horizontal.size() > MOST_RULES || vertical.size() > MOST_RULES) {
            return List.of(); // a drawing
        }
        List<RuledTable> tables = new ArrayList<>();
        for (Lattice lattice : connected(horizontal, vertical, allowance)) {
            RuledTable table = table(lattice, allowance);
            if (table != null) {
                tables.add(table);
            }
        }
        List<RuledTable> innermost = tables.stream()
                .filter(table -> tables.stream().noneMatch(other -> other != table && table.holds(other)))
                .filter(table -> table.cells().size() > 1)
                .sorted(Comparator.comparingDouble(RuledTable::top).thenComparingDouble(RuledTable::left))
                .toList();
        return innermost;
    }

    /** Pieces of one line put together, lines beside one another made one. */
    private static List<Rule> joined(List<Rule> pieces) {
        List<Rule> sorted =
                pieces.stream().sorted(Comparator.comparingDouble(Rule::at)).toList();
        List<Rule> joined = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from;
            while (to < sorted.size() && sorted.get(to).at() - sorted.get(from).at() <= ONE_LINE) {
                to++;
            }
            joinLine(sorted.subList(from, to), joined);
            from = to;
        }
        return joined;
    }

    private static void joinLine(List<Rule> pieces, List<Rule> joined) {
        double at = pieces.stream().mapToDouble(Rule::at).average().orElseThrow();
        List<Rule> along =
                pieces.stream().sorted(Comparator.comparingDouble(Rule::from)).toList();
        double from = along.get(0).from();
        double to = along.get(0).to();
        for (Rule piece : along) {
            if (piece.from() > to + GAP) {
                add(joined, new Rule(at, from, to));
                from = piece.from();
                to = piece.to();
            }
            to = Math.max(to, piece.to());
        }
        add(joined, new Rule(at, from, to));
    }

    private static void add(List<Rule> joined, Rule rule) {
        if (rule.length() >= SHORTEST) {
            joined.add(rule);
        }
    }

    private record Lattice(List<Rule> horizontal, List<Rule> vertical) {}

    private static List<Lattice> connected(List<Rule> horizontal, List<Rule> vertical, Allowance allowance) {
        int[] leader = new int[horizontal.size() + vertical.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int h = 0; h < horizontal.size(); h++) {
            for (int v = 0; v < vertical.size(); v++) {
                if (touch(horizontal.get(h), vertical.get(v))) {
                    leader[find(leader, h)] = find(leader, horizontal.size() + v);
                }
            }
            allowance.time();
        }
        List<Lattice> lattices = new ArrayList<>();
        Lattice[] byLeader = new Lattice[leader.length];
        for (int i = 0; i < leader.length; i++) {
            int root = find(leader, i);
            if (byLeader[root] == null) {
                byLeader[root] = new Lattice(new ArrayList<>(), new ArrayList<>());
                lattices.add(byLeader[root]);
            }
            boolean lies = i < horizontal.size();
            (lies ? byLeader[root].horizontal() : byLeader[root].vertical())
                    .add(lies ? horizontal.get(i) : vertical.get(i - horizontal.size()));
        }
        return lattices;
    }

    private static boolean touch(Rule horizontal, Rule vertical) {
        return vertical.at() >= horizontal.from() - TOUCH
                && vertical.at() <= horizontal.to() + TOUCH
                && horizontal.at() >= vertical.from() - TOUCH
                && horizontal.at() <= vertical.to() + TOUCH;
    }

    private static int find(int[] leader, int i) {
        int root = i;
        while (leader[root] != root) {
            leader[root] = leader[leader[root]];
            root = leader[root];
        }
        return root;
    }

    private static @org.jspecify.annotations.Nullable RuledTable table(Lattice lattice, Allowance allowance) {
        if (lattice.horizontal().isEmpty() || lattice.vertical().isEmpty()) {
            return null;
        }
        List<Rule> horizontal = bordered(lattice.horizontal());
        List<Rule> vertical = bordered(lattice.vertical());
        double[] xs = places(vertical, horizontal);
        double[] ys = places(horizontal, vertical);
        if (xs.length < 2 || ys.length < 2) {
            return null;
        }
        allowance.boxes((long) (xs.length - 1) * (ys.length - 1));
        boolean[][] below = borders(horizontal, ys, xs);
        boolean[][] beside = borders(vertical, xs, ys);
        return new RuledTable(xs, ys, Merging.cells(xs.length - 1, ys.length - 1, below, beside));
    }

    /** Lines beside one another take one place. */
    private static List<Rule> bordered(List<Rule> lines) {
        List<Rule> sorted =
                lines.stream().sorted(Comparator.comparingDouble(Rule::at)).toList();
        List<Rule> bordered = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).at() - sorted.get(to - 1).at() <= ONE_BORDER
                    && sorted.get(to).at() - sorted.get(from).at() <= WIDEST_BORDER) {
                to++;
            }
            double at = (sorted.get(from).at() + sorted.get(to - 1).at()) / 2;
            sorted.subList(from, to).forEach(line -> bordered.add(new Rule(at, line.from(), line.to())));
            from = to;
        }
        return bordered;
    }

    /** The places of the lines; a side where crossing lines reach out beyond the last one is open, and counts as one. */
    private static double[] places(List<Rule> lines, List<Rule> crossing) {
        List<Double> places =
                new ArrayList<>(lines.stream().map(Rule::at).distinct().sorted().toList());
        double from = crossing.stream().mapToDouble(Rule::from).min().orElseThrow();
        double to = crossing.stream().mapToDouble(Rule::to).max().orElseThrow();
        if (from < places.get(0) - OPEN_SIDE) {
            places.add(0, from);
        }
        if (to > places.get(places.size() - 1) + OPEN_SIDE) {
            places.add(to);
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** For each place of a line and each stretch along it: whether more than half of the stretch is ruled. */
    private static boolean[][] borders(List<Rule> lines, double[] places, double[] stretches) {
        boolean[][] borders = new boolean[places.length][stretches.length - 1];
        for (int place = 0; place < places.length; place++) {
            for (Rule line : lines) {
                if (line.at() != places[place]) {
                    continue;
                }
                for (int i = 0; i + 1 < stretches.length; i++) {
                    double ruled = Math.min(line.to(), stretches[i + 1]) - Math.max(line.from(), stretches[i]);
                    borders[place][i] |= ruled > (stretches[i + 1] - stretches[i]) / 2;
                }
            }
        }
        return borders;
    }
}
