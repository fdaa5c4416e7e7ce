package org.gouji.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Rows of figures whose digits stand together, or of which one was lost. Their digits are cut into as many figures as
 * the row has cells, in every way there is; a row is read only when exactly one way lets all equations hold that can be
 * computed. A search that takes too long ends without an answer.
 */
final class GluedDigits {

    /**
     * A row with fewer texts than cells.
     *
     * @param cells positions in the edition
     */
    record Row(int[] cells, List<String> texts) {}

    /**
     * One way to cut a row.
     *
     * @param texts for each cell; empty for the one that was lost
     * @param figures what the texts count for; of a lost cell what the others leave for it
     * @param unknown position of a cell that nothing tells the figure of; -1 for none
     */
    record Reading(List<String> texts, long[] figures, int unknown) {}

    private static final int MOST_STEPS = 200_000;
    private static final int MOST_READINGS = 2_000;

    private final Balance balance;
    private final OptionalLong[] known;

    /** @param known the figures of all other cells by position; none where there is none to add up */
    GluedDigits(Balance balance, OptionalLong[] known) {
        this.balance = balance;
        this.known = known.clone();
    }

    /** For each row its one reading, or none. */
    List<Optional<Reading>> solve(List<Row> rows) {
        Map<Integer, Integer> rowOf = new HashMap<>();
        IntStream.range(0, rows.size())
                .forEach(i -> IntStream.of(rows.get(i).cells()).forEach(cell -> rowOf.put(cell, i)));
        List<List<Reading>> readings = rows.stream()
                .map(row -> new DigitCuts(balance, row, MOST_STEPS, MOST_READINGS).readings())
                .toList();
        List<Balance.Equation> across = balance.equations().stream()
                .filter(equation -> IntStream.of(equation.cells())
                        .allMatch(cell -> known[cell].isPresent() || rowOf.containsKey(cell)))
                .filter(equation -> IntStream.of(equation.cells()).anyMatch(rowOf::containsKey))
                .toList();
        List<Optional<Reading>> solved = new ArrayList<>();
        rows.forEach(row -> solved.add(Optional.empty()));
        for (List<Integer> component : components(rows.size(), across, rowOf)) {
            new Search(rows, readings, across, rowOf, component).solve(solved);
        }
        return solved;
    }

    /** Rows that some equation brings together. */
    private static List<List<Integer>> components(
            int size, List<Balance.Equation> equations, Map<Integer, Integer> rowOf) {
        int[] first = IntStream.range(0, size).toArray();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Balance.Equation equation : equations) {
                int[] rows = IntStream.of(equation.cells())
                        .filter(rowOf::containsKey)
                        .map(rowOf::get)
                        .toArray();
                int least = IntStream.of(rows).map(row -> first[row]).min().orElseThrow();
                for (int row : rows) {
                    changed |= first[row] != least;
                    first[row] = least;
                }
            }
        }
        return IntStream.range(0, size)
                .filter(row -> first[row] == row)
                .mapToObj(root -> IntStream.range(0, size)
                        .filter(row -> first[row] == root)
                        .boxed()
                        .toList())
                .toList();
    }

    /** Tries all readings of some rows against all equations among them. */
    private final class Search {

        private final List<Row> rows;
        private final List<List<Reading>> readings;
        private final List<Integer> component;
        /** The equations that can be computed once the row at a position of the component is read. */
        private final List<List<Balance.Equation>> due = new ArrayList<>();

        private final Map<Integer, Integer> rowOf;
        private final Reading[] chosen;
        private final Reading[] only;
        private final boolean[] isAmbiguous;
        private int steps;

        Search(
                List<Row> rows,
                List<List<Reading>> readings,
                List<Balance.Equation> equations,
                Map<Integer, Integer> rowOf,
                List<Integer> component) {
            this.rows = rows;
            this.readings = readings;
            this.rowOf = rowOf;
            this.component = component;
            this.chosen = new Reading[rows.size()];
            this.only = new Reading[rows.size()];
            this.isAmbiguous = new boolean[rows.size()];
            component.forEach(row -> due.add(new ArrayList<>()));
            for (Balance.Equation equation : equations) {
                IntStream.of(equation.cells())
                        .filter(rowOf::containsKey)
                        .map(cell -> component.indexOf(rowOf.get(cell)))
                        .max()
                        .ifPresent(last -> {
                            if (last >= 0) {
                                due.get(last).add(equation);
                            }
                        });
            }
        }

        void solve(List<Optional<Reading>> solved) {
            choose(0);
            if (steps <= MOST_STEPS) {
                component.stream()
                        .filter(row -> only[row] != null && !isAmbiguous[row])
                        .forEach(row -> solved.set(row, Optional.of(only[row])));
            }
        }

        private void choose(int at) {
            if (at == component.size()) {
                component.forEach(this::keep);
                return;
            }
            int row = component.get(at);
            for (Reading reading : readings.get(row)) {
                steps++;
                if (steps > MOST_STEPS) {
                    return;
                }
                chosen[row] = reading;
                if (due.get(at).stream().allMatch(this::holds)) {
                    choose(at + 1);
                }
            }
        }

        private void keep(int row) {
            isAmbiguous[row] |= only[row] != null && only[row] != chosen[row];
            only[row] = chosen[row];
        }

        private boolean holds(Balance.Equation equation) {
            long sum = 0;
            for (int i = 0; i < equation.cells().length; i++) {
                int cell = equation.cells()[i];
                Integer row = rowOf.get(cell);
                if (row == null) {
                    sum += equation.factors()[i] * known[cell].orElse(0);
                } else {
                    int place = position(rows.get(row).cells(), cell);
                    if (chosen[row].unknown() == place) {
                        return true;
                    }
                    sum += equation.factors()[i] * chosen[row].figures()[place];
                }
            }
            return sum == 0;
        }
    }

    static int position(int[] cells, int cell) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == cell) {
                return i;
            }
        }
        return -1;
    }
}
