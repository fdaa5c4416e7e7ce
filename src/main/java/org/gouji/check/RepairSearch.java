package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gouji.check.LinearSystem.Equation;

/**
 * Finds the smallest sets of cells whose change makes every equation of a connected system hold, at most three cells.
 * A failing equation must contain a changed cell, and one that holds none or at least two of them; following only
 * these leaves few sets to try.
 */
final class RepairSearch {

    /** Changing more than this explains any table and so says nothing. */
    static final int MOST_CELLS = 3;

    /** More alternatives than this name no culprit. */
    static final int MOST_ALTERNATIVES = 50;

    /** Bounds the time of a search in a table that is wrong all over; a sheet that one can repair needs far less. */
    private static final int MOST_STEPS = 60_000;

    private static final int[] NONE = {};

    private final List<Equation> equations;
    private final IntFunction<BigDecimal> current;
    private final Map<Integer, int[]> equationsOfCell = new HashMap<>();
    private final int[] failing;
    private final Set<List<Integer>> tried = new HashSet<>();
    private final Map<List<Integer>, Map<Integer, BigDecimal>> solutions = new TreeMap<>(inOrder());
    private int steps;

    /**
     * @param current the figure that a cell counts as
     */
    RepairSearch(LinearSystem system, IntFunction<BigDecimal> current) {
        this.equations = system.equations();
        this.current = current;
        this.failing = IntStream.range(0, equations.size())
                .filter(i -> equations.get(i).fails())
                .toArray();
        for (int i = 0; i < equations.size(); i++) {
            int equation = i;
            for (int cell : equations.get(i).cells()) {
                equationsOfCell.merge(cell, new int[] {equation}, RepairSearch::joined);
            }
        }
    }

    private static int[] joined(int[] first, int[] second) {
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    /** All alternatives of the smallest size, each as new figures by cell, in the order of the form; or none. */
    List<Map<Integer, BigDecimal>> smallest() {
        for (int size = 1; size <= MOST_CELLS && solutions.isEmpty(); size++) {
            tried.clear();
            extend(List.of(), size);
        }
        return isExhausted() ? List.of() : List.copyOf(solutions.values());
    }

    private boolean isExhausted() {
        return steps > MOST_STEPS || solutions.size() > MOST_ALTERNATIVES;
    }

    private void extend(List<Integer> changed, int size) {
        if (isExhausted() || !tried.add(changed)) {
            return;
        }
        steps++;
        int[] touches = touches(changed);
        if (changed.size() == size) {
            if (Arrays.stream(failing).allMatch(equation -> touches[equation] > 0)) {
                solve(changed, touches);
            }
            return;
        }
        for (int cell : candidates(changed, touches)) {
            if (!changed.contains(cell)) {
                List<Integer> more = new ArrayList<>(changed);
                more.add(cell);
                more.sort(Comparator.naturalOrder());
                extend(List.copyOf(more), size);
            }
        }
    }

    /** How many of the changed cells each equation has. */
    private int[] touches(List<Integer> changed) {
        int[] touches = new int[equations.size()];
        for (int cell : changed) {
            for (int equation : equationsOfCell.getOrDefault(cell, NONE)) {
                touches[equation]++;
            }
        }
        return touches;
    }

    /** Cells of which at least one has to be changed as well. */
    private int[] candidates(List<Integer> changed, int[] touches) {
        int[] fewest = null;
        for (int i = 0; i < touches.length; i++) {
            Equation equation = equations.get(i);
            boolean needsAnother = equation.fails() ? touches[i] == 0 : touches[i] == 1;
            if (needsAnother && (fewest == null || equation.cells().length < fewest.length)) {
                fewest = equation.cells();
            }
        }
        return fewest != null ? fewest : neighbours(changed);
    }

    private int[] neighbours(List<Integer> changed) {
        return changed.stream()
                .flatMapToInt(cell -> Arrays.stream(equationsOfCell.getOrDefault(cell, NONE)))
                .flatMap(equation -> Arrays.stream(equations.get(equation).cells()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** One equation with one open cell fixes that cell; so on until none is open, then all have to hold. */
    private void solve(List<Integer> changed, int[] touches) {
        List<Equation> touched = IntStream.range(0, touches.length)
                .filter(i -> touches[i] > 0)
                .mapToObj(equations::get)
                .toList();
        Map<Integer, BigDecimal> changes = new TreeMap<>();
        boolean moved = true;
        while (moved && changes.size() < changed.size()) {
            moved = false;
            for (Equation equation : touched) {
                moved |= fixOpenCell(equation, changed, changes);
            }
        }
        if (changes.size() == changed.size()
                && changes.values().stream().allMatch(change -> change.signum() != 0)
                && touched.stream()
                        .allMatch(equation -> residual(equation, changes).signum() == 0)) {
            accept(changed, changes);
        }
    }

    /** If exactly one changed cell of the equation is open, its change follows from the equation. */
    private static boolean fixOpenCell(Equation equation, List<Integer> changed, Map<Integer, BigDecimal> changes) {
        int open = -1;
        for (int cell : changed) {
            if (!changes.containsKey(cell) && equation.factor(cell) != 0) {
                if (open >= 0) {
                    return false;
                }
                open = cell;
            }
        }
        if (open < 0) {
            return false;
        }
        BigDecimal rest = residual(equation, changes).negate();
        changes.put(open, equation.factor(open) > 0 ? rest : rest.negate());
        return true;
    }

    private static BigDecimal residual(Equation equation, Map<Integer, BigDecimal> changes) {
        BigDecimal residual = equation.residual();
        for (Map.Entry<Integer, BigDecimal> change : changes.entrySet()) {
            int factor = equation.factor(change.getKey());
            if (factor != 0) {
                residual = factor > 0 ? residual.add(change.getValue()) : residual.subtract(change.getValue());
            }
        }
        return residual;
    }

    /** A count is a whole number and never negative. */
    private void accept(List<Integer> changed, Map<Integer, BigDecimal> changes) {
        Map<Integer, BigDecimal> figures = new TreeMap<>();
        changes.forEach((cell, change) ->
                figures.put(cell, current.apply(cell).add(change).stripTrailingZeros()));
        if (figures.values().stream().allMatch(figure -> figure.signum() >= 0 && figure.scale() <= 0)) {
            solutions.put(changed, figures);
        }
    }

    private static Comparator<List<Integer>> inOrder() {
        return (a, b) -> {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                int order = Integer.compare(a.get(i), b.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(a.size(), b.size());
        };
    }
}
