package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.check.FormulaTokens.FormulaProblem;
import org.gouji.check.FormulaTokens.NotInPrevious;
import org.gouji.form.Cell;
import org.gouji.form.Edition;

/** Reads the sums of a formula, and the cells and measured figures that they consist of. */
final class SumFormula {

    static final String PASSAGE = "passage.";

    private static final String PREVIOUS = "previous.";
    private static final int MOST_DIGITS = 10;

    private final Ground ground;
    private final FormulaTokens tokens;

    SumFormula(Ground ground, FormulaTokens tokens) {
        this.ground = ground;
        this.tokens = tokens;
    }

    Sum sum() {
        List<Operand> operands = new ArrayList<>();
        List<Long> factors = new ArrayList<>();
        long constant = 0;
        long sign = tokens.takeIf("-") ? -1 : 1;
        do {
            long factor = sign;
            if (isNumber(tokens.peek())) {
                factor *= number(tokens.take());
                if (!tokens.takeIf("*")) {
                    constant += factor;
                    sign = nextSign();
                    continue;
                }
            }
            for (Operand operand : operands()) {
                operands.add(operand);
                factors.add(factor);
            }
            sign = nextSign();
        } while (sign != 0);
        return new Sum(operands, factors, constant);
    }

    /** The sign before the next term; 0 when there is none. */
    private long nextSign() {
        if (tokens.takeIf("+")) {
            return 1;
        }
        return tokens.takeIf("-") ? -1 : 0;
    }

    private List<? extends Operand> operands() {
        String token = tokens.peek();
        Measures measures = ground.measures();
        if (token.equals("year")) {
            tokens.take();
            return List.of(new Operand.Measured(token, measures.year()));
        }
        if (token.equals("length")) {
            String part = partInBrackets();
            return List.of(new Operand.Length(part, measures.length(part).orElseThrow()));
        }
        if (token.equals("similarity")) {
            if (ground.previous().isEmpty()) {
                throw new NotInPrevious("last year's text is not known here");
            }
            String part = partInBrackets();
            return List.of(
                    new Operand.Similarity(part, measures.similarity(part).orElseThrow()));
        }
        if (token.equals("neighbour.similarity")) {
            tokens.take();
            return List.of(new Operand.NeighbourSimilarity(measures.neighbourSimilarity()));
        }
        if (token.startsWith(PASSAGE)) {
            return List.of(ofPassage(tokens.take()));
        }
        if (token.startsWith(PREVIOUS)) {
            return ofPrevious(tokens.take().substring(PREVIOUS.length()));
        }
        return cells().stream().map(Operand.OfReport::new).toList();
    }

    private Operand ofPassage(String token) {
        String name = token.substring(PASSAGE.length());
        int figure = ground.passage().map(kind -> kind.figures().indexOf(name)).orElse(-1);
        if (figure < 0) {
            throw new FormulaProblem("a rule of this form has no " + token);
        }
        return new Operand.Measured(token, ground.measures().passage(figure));
    }

    private List<Operand.OfPrevious> ofPrevious(String table) {
        Edition previous =
                ground.previous().orElseThrow(() -> new NotInPrevious("last year's report is not known here"));
        List<Cell> cells;
        try {
            cells = cells(previous, table);
        } catch (FormulaProblem problem) {
            throw new NotInPrevious(String.valueOf(problem.getMessage()));
        }
        int start = ground.measures().end();
        return cells.stream()
                .map(cell -> new Operand.OfPrevious(cell, start + cell.index()))
                .toList();
    }

    /** Whether all cells are as last year; at least so many of them have to be other than 0. */
    Condition repeats() {
        long fewest = number(tokens.take());
        List<Cell> own = new ArrayList<>();
        List<Operand.OfPrevious> before = new ArrayList<>();
        Edition previous =
                ground.previous().orElseThrow(() -> new NotInPrevious("last year's report is not known here"));
        int start = ground.measures().end();
        while (tokens.takeIf(",")) {
            for (Cell cell : cells()) {
                Cell then = previous.cell(cell.key())
                        .orElseThrow(() -> new NotInPrevious("no cell " + cell.key() + " in edition " + previous.id()));
                own.add(cell);
                before.add(new Operand.OfPrevious(then, start + then.index()));
            }
        }
        return new PreviousCondition.Repeats(List.copyOf(own), List.copyOf(before), fewest);
    }

    List<Cell> listOfCells() {
        List<Cell> cells = new ArrayList<>(cells());
        while (tokens.takeIf(",")) {
            cells.addAll(cells());
        }
        return List.copyOf(cells);
    }

    List<Cell> cells() {
        return cells(ground.edition(), tokens.take());
    }

    private List<Cell> cells(Edition edition, String table) {
        tokens.expect("[");
        String row = selector();
        tokens.expect(",");
        String column = selector();
        tokens.expect("]");
        List<Cell> cells = edition.cells(table, row, column);
        if (cells.isEmpty()) {
            throw new FormulaProblem("no cell " + table + "[" + row + "," + column + "] in edition " + edition.id());
        }
        return cells;
    }

    /** The key of a text of the report. */
    String part() {
        String part = selector();
        if (!ground.measures().parts().contains(part)) {
            throw new FormulaProblem(
                    "no section '" + part + "' in edition " + ground.edition().id());
        }
        return part;
    }

    private String partInBrackets() {
        tokens.take();
        tokens.expect("(");
        String part = part();
        tokens.expect(")");
        return part;
    }

    private String selector() {
        String token = tokens.take();
        if (!token.startsWith("$")) {
            return token;
        }
        return Optional.ofNullable(ground.keys().get(token.substring(1)))
                .orElseThrow(() -> new FormulaProblem("'" + token + "' stands for nothing here"));
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static long number(String token) {
        if (!isNumber(token) || token.length() > MOST_DIGITS) {
            throw new FormulaProblem("'" + token + "' is no number that a formula may have");
        }
        long number = Long.parseLong(token);
        if (number > Sum.GREATEST_FACTOR) {
            throw new FormulaProblem("'" + token + "' is too large for a formula");
        }
        return number;
    }
}
