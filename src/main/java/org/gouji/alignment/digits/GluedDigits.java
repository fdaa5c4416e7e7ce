package org.gouji.alignment.digits;

import java.util.ArrayList;
import java.util.Comparator;
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
public final class GluedDigits {

    /**
     * A row with fewer texts than cells.
     *
     * @param cells positions in the edition
     */
    public record Row(int[] cells, List<String> texts) {}

    /**
     * One way to cut a row.
     *
     * @param texts for each cell; empty for the one that was lost
     * @param figures what the texts count for; of a lost cell what the others leave for it
     * @param unknown position of a cell that nothing tells the figure of; -1 for none
     */
    public record Reading(List<String> texts, long[] figures, int unknown) {}

    private static final int MOST_STEPS = 200_000;
    private static final int MOST_READINGS = 2_000;

    private final Balance balance;
    private final OptionalLong[] known;

    /** @param known the figures of all other cells by position; none where there is none to add up */
    public GluedDigits(Balance balance, OptionalLong[] known) {
        this.balance = balance;
        this.known = known.clone();
    }

    /** For each row its one reading, or none. */
    public List<Optional<Reading>> solve(List<Row> rows) {
        List<List<Reading>> readings = rows.stream()
                .map(row -> new DigitCuts(balance, row, MOST_STEPS, MOST_READINGS).readings())
                .toList();
        Map<Integer, Integer> rowOf = new HashMap<>();
        IntStream.range(0, rows.size())
                .filter(i -> !readings.get(i).isEmpty())
                .forEach(i -> IntStream.of(rows.get(i).cells()).forEach(cell -> rowOf.put(cell, i)));
        List<Balance.Equation> across = balance.equations().stream()
                .filter(equation -> IntStream.of(equation.cells())
                        .allMatch(cell -> known[cell].isPresent() || rowOf.containsKey(cell)))
                .filter(equation -> IntStream.of(equation.cells()).anyMatch(rowOf::containsKey))
                .toList();
        List<Optional<Reading>> solved = new ArrayList<>();
        rows.forEach(row -> solved.add(Optional.empty()));
        for (List<Integer> component : components(rows.size(), across, rowOf)) {
            if (!readings.get(component.get(0)).isEmpty()) {
                solve(component, rows, readings, across, solved);
            }
        }
        return solved;
    }

    private void solve(
            List<Integer> component,
            List<Row> rows,
            List<List<Reading>> readings,
            List<Balance.Equation> across,
            List<Optional<Reading>> solved) {
        List<Integer> order = component.stream()
                .sorted(Comparator.comparingInt(row -> readings.get(row).size()))
                .toList();
        List<Balance.Equation> own = across.stream()
                .filter(equation -> order.stream().anyMatch(row -> has(rows.get(row), equation)))
                .filter(equation -> order.stream().allMatch(row -> readings.get(row).stream()
                        .allMatch(reading -> isKnown(rows.get(row), reading, equation))))
                .toList();
        long[][][] parts = order.stream()
                .map(row -> readings.get(row).stream()
                        .map(reading -> own.stream()
                                .mapToLong(equation -> part(rows.get(row), reading, equation))
                                .toArray())
                        .toArray(long[][]::new))
                .toArray(long[][][]::new);
        long[] others = own.stream().mapToLong(this::known).toArray();
        List<Optional<Reading>> found =
                ReadingSearch.solve(order.stream().map(readings::get).toList(), parts, others);
        IntStream.range(0, order.size()).forEach(i -> solved.set(order.get(i), found.get(i)));
    }

    private static boolean has(Row row, Balance.Equation equation) {
        return IntStream.of(equation.cells()).anyMatch(cell -> position(row.cells(), cell) >= 0);
    }

    private static boolean isKnown(Row row, Reading reading, Balance.Equation equation) {
        return reading.unknown() < 0 || position(equation.cells(), row.cells()[reading.unknown()]) < 0;
    }

    private static long part(Row row, Reading reading, Balance.Equation equation) {
        long sum = 0;
        for (int i = 0; i < equation.cells().length; i++) {
            int place = position(row.cells(), equation.cells()[i]);
            sum += place < 0 ? 0 : equation.factors()[i] * reading.figures()[place];
        }
        return sum;
    }

    /** What the cells of no glued row add up to; theirs count for nothing here. */
    private long known(Balance.Equation equation) {
        return IntStream.range(0, equation.cells().length)
                .mapToLong(i -> equation.factors()[i] * known[equation.cells()[i]].orElse(0))
                .sum();
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

    static int position(int[] cells, int cell) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == cell) {
                return i;
            }
        }
        return -1;
    }
}
