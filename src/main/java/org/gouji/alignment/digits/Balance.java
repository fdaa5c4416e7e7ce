package org.gouji.alignment.digits;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.CellEquation;
import org.gouji.check.RuleSet;
import org.gouji.form.Cell;

/** The equations between the cells of one edition, by which figures that allow several readings may be told apart. */
public final class Balance {

    /**
     * Cells, each times its factor, that add up to nothing.
     *
     * @param cells positions in the edition, see {@link Cell#index()}
     * @param factors one or minus one
     */
    public record Equation(int[] cells, int[] factors) {}

    public static final Balance NONE = new Balance(List.of());

    private final List<Equation> equations;

    private Balance(List<Equation> equations) {
        this.equations = List.copyOf(equations);
    }

    public static Balance of(RuleSet rules) {
        return new Balance(rules.balance().stream().map(Balance::equation).toList());
    }

    public List<Equation> equations() {
        return equations;
    }

    private static Equation equation(CellEquation equation) {
        int[] cells = Stream.concat(equation.left().stream(), equation.right().stream())
                .mapToInt(Cell::index)
                .toArray();
        int[] factors = new int[cells.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = i < equation.left().size() ? 1 : -1;
        }
        return new Equation(cells, factors);
    }
}
