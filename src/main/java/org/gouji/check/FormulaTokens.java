package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a formula, read one after the other. */
final class FormulaTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<text>\"[^\"]*\")|(?<sign><=|>=|!=|[=<>+*(),\\[\\]-])|(?<word>\\$?[\\p{L}\\p{N}]+(?:\\.[\\p{L}]+)?))");

    private final String formula;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    FormulaTokens(String formula) {
        this.formula = formula;
        Matcher matcher = TOKEN.matcher(formula);
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
            matcher.region(end, formula.length());
        }
        if (!formula.substring(end).isBlank()) {
            throw new FormulaProblem("cannot read '" + formula.substring(end).strip() + "' in: " + formula);
        }
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    String peek() {
        return atEnd() ? "" : tokens.get(next);
    }

    String take() {
        if (atEnd()) {
            throw new FormulaProblem("ends too early: " + formula);
        }
        return tokens.get(next++);
    }

    boolean takeIf(String token) {
        boolean found = peek().equals(token);
        if (found) {
            next++;
        }
        return found;
    }

    void expect(String token) {
        String found = take();
        if (!found.equals(token)) {
            throw new FormulaProblem("'" + token + "' expected, not '" + found + "', in: " + formula);
        }
    }

    /** A formula that cannot be read or that names what the form does not have; always turned into a defect. */
    static class FormulaProblem extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FormulaProblem(String message) {
            super(message);
        }
    }

    /** A formula that asks for last year's report where the form of last year is not known or has no such cell. */
    static final class NotInPrevious extends FormulaProblem {
        private static final long serialVersionUID = 1L;

        NotInPrevious(String message) {
            super(message);
        }
    }
}
