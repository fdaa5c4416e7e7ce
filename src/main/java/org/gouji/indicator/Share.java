package org.gouji.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.gouji.consolidation.CellSum;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.indicator.Measured.State;

/** Some cells of an edition added up, divided by some others. */
public record Share(List<Cell> numerator, List<Cell> denominator) {

    public Share {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    /**
     * @param numerator tables, rows and columns, such as {@code applications/refused/total}; groups stand for their members
     * @throws IllegalArgumentException when the edition has no such cells
     */
    public static Share of(Edition edition, List<String> numerator, List<String> denominator) {
        return new Share(cells(edition, numerator), cells(edition, denominator));
    }

    private static List<Cell> cells(Edition edition, List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> {
                    String[] parts = selector.split("/");
                    List<Cell> cells = parts.length == 3 ? edition.cells(parts[0], parts[1], parts[2]) : List.of();
                    if (cells.isEmpty()) {
                        throw new IllegalArgumentException("edition " + edition.id() + " has no cells " + selector);
                    }
                    return cells.stream();
                })
                .toList();
    }

    /** @param sums of the cells, by their place in the edition */
    public Measured measure(IntFunction<CellSum> sums) {
        List<CellKey> lacking = cells().filter(cell -> !sums.apply(cell.index()).isComplete())
                .map(Cell::key)
                .distinct()
                .toList();
        boolean isThere =
                cells().allMatch(cell -> sums.apply(cell.index()).sum().isPresent());
        if (!isThere) {
            return Measured.without(State.UNDETERMINED, Optional.empty(), Optional.empty(), lacking);
        }
        BigDecimal part = total(numerator, sums);
        BigDecimal whole = total(denominator, sums);
        if (whole.signum() <= 0) {
            return Measured.without(State.NOT_APPLICABLE, Optional.of(part), Optional.of(whole), lacking);
        }
        return Measured.of(part, whole, lacking);
    }

    private Stream<Cell> cells() {
        return Stream.concat(numerator.stream(), denominator.stream());
    }

    private static BigDecimal total(List<Cell> cells, IntFunction<CellSum> sums) {
        return cells.stream().map(cell -> sums.apply(cell.index()).total()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
