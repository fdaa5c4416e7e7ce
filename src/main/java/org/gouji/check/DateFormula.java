package org.gouji.check;

import java.time.DateTimeException;
import java.time.MonthDay;
import org.gouji.check.FormulaTokens.FormulaProblem;

/**
 * Reads days in formulas: {@code publishedOn}, {@code today}, {@code passage.date}, {@code nextYear(1,31)} and
 * {@code thisYear(12,31)}, seen from the year of the report.
 */
final class DateFormula {

    private static final String TODAY = "today";
    private static final String THIS_YEAR = "thisYear";
    private static final String NEXT_YEAR = "nextYear";

    private DateFormula() {}

    static boolean startsHere(Ground ground, FormulaTokens tokens) {
        String token = tokens.peek();
        return token.equals(TODAY)
                || token.equals(THIS_YEAR)
                || token.equals(NEXT_YEAR)
                || Fact.of(token).filter(fact -> fact.kind() == Fact.Kind.DATE).isPresent()
                || isOfPassage(ground, token);
    }

    private static boolean isOfPassage(Ground ground, String token) {
        return token.startsWith(SumFormula.PASSAGE)
                && ground.passage()
                        .filter(kind -> kind.dates().contains(token.substring(SumFormula.PASSAGE.length())))
                        .isPresent();
    }

    static DateTerm read(Ground ground, FormulaTokens tokens) {
        if (!startsHere(ground, tokens)) {
            throw new FormulaProblem("'" + tokens.peek() + "' is no day here");
        }
        String token = tokens.take();
        return switch (token) {
            case TODAY -> new DateTerm.Today();
            case THIS_YEAR -> new DateTerm.InYear(0, monthDay(tokens));
            case NEXT_YEAR -> new DateTerm.InYear(1, monthDay(tokens));
            default ->
                Fact.of(token)
                        .<DateTerm>map(DateTerm.OfFact::new)
                        .orElseGet(() -> new DateTerm.OfPassage(token.substring(SumFormula.PASSAGE.length())));
        };
    }

    private static MonthDay monthDay(FormulaTokens tokens) {
        tokens.expect("(");
        String month = tokens.take();
        tokens.expect(",");
        String day = tokens.take();
        tokens.expect(")");
        try {
            return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
        } catch (NumberFormatException | DateTimeException e) {
            throw new FormulaProblem("month " + month + ", day " + day + " is no day");
        }
    }
}
