package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.check.FormulaTokens.FormulaProblem;
import org.gouji.form.Cell;
import org.gouji.form.Edition;

/**
 * Reads formulas against an edition. A cell is written {@code table[row,column]}; a group's key stands for the sum of
 * its cells, {@code *} for all, {@code $row} and {@code $column} for what a rule goes through. Example:
 * {@code applications[new,$column] + applications[carriedIn,$column] = applications[processed,$column]}.
 */
final class Formula {

    private final Edition edition;
    private final Map<String, String> variables;
    private final FormulaTokens tokens;

    private Formula(Edition edition, Map<String, String> variables, String text) {
        this.edition = edition;
        this.variables = variables;
        this.tokens = new FormulaTokens(text);
    }

    static Condition condition(Edition edition, Map<String, String> variables, String text) {
        Formula formula = new Formula(edition, variables, text);
        return formula.whole(formula.any(), text);
    }

    static Sum sum(Edition edition, Map<String, String> variables, String text) {
        Formula formula = new Formula(edition, variables, text);
        return formula.whole(formula.sum(), text);
    }

    static List<Cell> cells(Edition edition, Map<String, String> variables, String text) {
        Formula formula = new Formula(edition, variables, text);
        return formula.whole(formula.cells(), text);
    }

    private <T> T whole(T read, String text) {
        if (!tokens.atEnd()) {
            throw new FormulaProblem("'" + tokens.peek() + "' is too much in: " + text);
        }
        return read;
    }

    private Condition any() {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (tokens.takeIf("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(List.copyOf(parts));
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (tokens.takeIf("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts));
    }

    private Condition one() {
        return switch (tokens.peek()) {
            case "not" -> {
                tokens.take();
                yield new Condition.Not(one());
            }
            case "(" -> {
                tokens.take();
                Condition inner = any();
                tokens.expect(")");
                yield inner;
            }
            case "allBlank" -> new Condition.AllBlank(cellsInBrackets());
            case "anyFilled" -> new Condition.AnyFilled(cellsInBrackets());
            case "year" -> {
                tokens.take();
                yield new Condition.InYear(operator(), (int) number(tokens.take()));
            }
            case "mentions" -> mentions();
            case "saysOnly" -> saysOnly();
            default -> new Condition.Relation(sum(), operator(), sum());
        };
    }

    private List<Cell> cellsInBrackets() {
        tokens.take();
        tokens.expect("(");
        List<Cell> cells = new ArrayList<>(cells());
        while (tokens.takeIf(",")) {
            cells.addAll(cells());
        }
        tokens.expect(")");
        return List.copyOf(cells);
    }

    private Condition mentions() {
        tokens.take();
        tokens.expect("(");
        List<String> sections = new ArrayList<>();
        List<String> words = new ArrayList<>();
        do {
            String token = tokens.take();
            if (token.startsWith("\"")) {
                words.add(unquoted(token));
            } else {
                sections.add(section(token));
            }
        } while (tokens.takeIf(","));
        tokens.expect(")");
        return new Condition.Mentions(List.copyOf(sections), List.copyOf(words));
    }

    private Condition saysOnly() {
        tokens.take();
        tokens.expect("(");
        String section = section(tokens.take());
        List<String> words = new ArrayList<>();
        while (tokens.takeIf(",")) {
            words.add(unquoted(tokens.take()));
        }
        tokens.expect(")");
        return new Condition.SaysOnly(section, List.copyOf(words));
    }

    private String section(String key) {
        return edition.section(key)
                .orElseThrow(() -> new FormulaProblem("no section '" + key + "' in edition " + edition.id()))
                .key();
    }

    private static String unquoted(String token) {
        if (token.length() < 2 || !token.startsWith("\"")) {
            throw new FormulaProblem("a word in quotation marks expected, not '" + token + "'");
        }
        return token.substring(1, token.length() - 1);
    }

    private Operator operator() {
        String sign = tokens.take();
        return Operator.of(sign).orElseThrow(() -> new FormulaProblem("'" + sign + "' compares nothing"));
    }

    private Sum sum() {
        List<Cell> cells = new ArrayList<>();
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
            for (Cell cell : cells()) {
                cells.add(cell);
                factors.add(factor);
            }
            sign = nextSign();
        } while (sign != 0);
        return new Sum(cells, factors, constant);
    }

    /** The sign before the next term; 0 when there is none. */
    private long nextSign() {
        if (tokens.takeIf("+")) {
            return 1;
        }
        return tokens.takeIf("-") ? -1 : 0;
    }

    private List<Cell> cells() {
        String table = tokens.take();
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

    private String selector() {
        String token = tokens.take();
        if (!token.startsWith("$")) {
            return token;
        }
        String value = variables.get(token.substring(1));
        if (value == null) {
            throw new FormulaProblem("'" + token + "' stands for nothing here");
        }
        return value;
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static long number(String token) {
        if (!isNumber(token) || token.length() > 10) {
            throw new FormulaProblem("'" + token + "' is no number that a formula may have");
        }
        long number = Long.parseLong(token);
        if (number > Sum.GREATEST_FACTOR) {
            throw new FormulaProblem("'" + token + "' is too large for a formula");
        }
        return number;
    }
}
