package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Equations over cells, each with factors of one, and what they are off by in one report: left less right.
 *
 * @param equations those whose terms are all there
 */
record LinearSystem(List<Equation> equations) {

    LinearSystem {
        equations = List.copyOf(equations);
    }

    /**
     * @param id of the finding that is made when it does not hold
     * @param factors one for a cell on the left, minus one on the right
     */
    record Equation(String id, int[] cells, int[] factors, BigDecimal residual) {

        boolean fails() {
            return residual.signum() != 0;
        }

        int factor(int cell) {
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] == cell) {
                    return factors[i];
                }
            }
            return 0;
        }
    }

    /** The parts that have no cell in common, so that each can be repaired by itself; only those that fail. */
    List<LinearSystem> failingComponents() {
        Map<Integer, List<Equation>> byRoot = new HashMap<>();
        int[] root = roots();
        for (int i = 0; i < root.length; i++) {
            byRoot.computeIfAbsent(root[i], r -> new ArrayList<>()).add(equations.get(i));
        }
        return byRoot.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(component -> new LinearSystem(component.getValue()))
                .filter(LinearSystem::fails)
                .toList();
    }

    private boolean fails() {
        return equations.stream().anyMatch(Equation::fails);
    }

    /** For each equation the first one that it hangs together with. */
    private int[] roots() {
        int[] root = new int[equations.size()];
        Map<Integer, Integer> firstWithCell = new HashMap<>();
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            for (int cell : equations.get(i).cells()) {
                Integer other = firstWithCell.putIfAbsent(cell, i);
                if (other != null) {
                    join(root, i, other);
                }
            }
        }
        for (int i = 0; i < root.length; i++) {
            root[i] = find(root, i);
        }
        return root;
    }

    private static void join(int[] root, int a, int b) {
        int first = Math.min(find(root, a), find(root, b));
        int second = Math.max(find(root, a), find(root, b));
        root[second] = first;
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
