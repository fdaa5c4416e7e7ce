package org.gouji.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gouji.check.FormulaTokens.FormulaProblem;
import org.gouji.form.Cell;
import org.gouji.form.Section;

/**
 * Reads formulas against what a rule may refer to. A cell is written {@code table[row,column]}, one of last year's
 * report {@code previous.table[row,column]}; a group's key stands for the sum of its cells, {@code *} for all,
 * {@code $row} and {@code $column} for what a rule goes through. Example:
 * {@code applications[new,$column] + applications[carriedIn,$column] = applications[processed,$column]}.
 */
final class Formula {

    private final Ground ground;
    private final FormulaTokens tokens;
    private final SumFormula sums;

    private Formula(Ground ground, String text) {
        this.ground = ground;
        this.tokens = new FormulaTokens(text);
        this.sums = new SumFormula(ground, tokens);
    }

    static Condition condition(Ground ground, String text) {
        Formula formula = new Formula(ground, text);
        return formula.whole(formula.any(), text);
    }

    static Sum sum(Ground ground, String text) {
        Formula formula = new Formula(ground, text);
        return formula.whole(formula.sums.sum(), text);
    }

    static List<Cell> cells(Ground ground, String text) {
        Formula formula = new Formula(ground, text);
        return formula.whole(formula.sums.cells(), text);
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
        if (tokens.takeIf("(")) {
            Condition inner = any();
            tokens.expect(")");
            return inner;
        }
        if (tokens.takeIf("never")) {
            return new Condition.Never();
        }
        return switch (tokens.peek()) {
            case "not" -> {
                tokens.take();
                yield new Condition.Not(one());
            }
            case "unknown" -> new Condition.IsUnknown(inBrackets(this::any));
            case "allBlank" -> new Condition.AllBlank(inBrackets(sums::listOfCells));
            case "anyFilled" -> new Condition.AnyFilled(inBrackets(sums::listOfCells));
            case "mentions" -> inBrackets(this::mentions);
            case "saysOnly" -> inBrackets(() -> new TextCondition.SaysOnly(part(), words()));
            case "has" -> inBrackets(this::has);
            case "kind" -> inBrackets(() -> new BackgroundCondition.OfKind(names()));
            case "tier" -> inBrackets(() -> new BackgroundCondition.OfTier(names()));
            case "power" -> inBrackets(() -> new BackgroundCondition.HasPower(tokens.take()));
            case "named" -> inBrackets(() -> new BackgroundCondition.Named(quoted()));
            case "sameName" -> inBrackets(this::sameName);
            case "merged" -> follows(Succession.MERGED);
            case "split" -> follows(Succession.SPLIT);
            case "repeats" -> inBrackets(sums::repeats);
            case "growth" -> inBrackets(this::growth);
            default -> fact().or(this::date).or(this::flag).orElseGet(this::relation);
        };
    }

    private <T> T inBrackets(Supplier<T> inner) {
        tokens.take();
        tokens.expect("(");
        T read = inner.get();
        tokens.expect(")");
        return read;
    }

    private Condition follows(Succession succession) {
        tokens.take();
        return new BackgroundCondition.Follows(succession);
    }

    private Condition relation() {
        return new Condition.Relation(sums.sum(), operator(), sums.sum());
    }

    private Condition growth() {
        Sum now = sums.sum();
        tokens.expect(",");
        return new PreviousCondition.GrowthAgrees(now, sums.sum());
    }

    private Optional<Condition> fact() {
        return Fact.of(tokens.peek())
                .filter(fact -> fact.kind() == Fact.Kind.FLAG)
                .map(fact -> {
                    tokens.take();
                    return new BackgroundCondition.Known(fact);
                });
    }

    private Optional<Condition> flag() {
        return passageName(PassageKind::flags).map(name -> {
            tokens.take();
            return new PassageCondition.Flag(name);
        });
    }

    /** A comparison of days; or a day alone, which says that the passage gives it. */
    private Optional<Condition> date() {
        if (!DateFormula.startsHere(ground, tokens)) {
            return Optional.empty();
        }
        DateTerm left = DateFormula.read(ground, tokens);
        if (left instanceof DateTerm.OfPassage passage
                && Operator.of(tokens.peek()).isEmpty()) {
            return Optional.of(new PassageCondition.HasDate(passage.name()));
        }
        Operator operator = operator();
        return Optional.of(new BackgroundCondition.Dates(left, operator, DateFormula.read(ground, tokens)));
    }

    private Optional<String> passageName(Function<PassageKind, Set<String>> names) {
        String token = tokens.peek();
        return ground.passage()
                .filter(kind -> token.startsWith(SumFormula.PASSAGE))
                .flatMap(kind -> names.apply(kind).stream()
                        .filter(token.substring(SumFormula.PASSAGE.length())::equals)
                        .findFirst());
    }

    private Condition sameName() {
        TextTerm one = name();
        tokens.expect(",");
        return new PassageCondition.SameName(one, name());
    }

    private TextTerm name() {
        if (tokens.takeIf("organ")) {
            return new TextTerm.OfOrgan();
        }
        String word = passageName(PassageKind::words)
                .orElseThrow(() -> new FormulaProblem("'" + tokens.peek() + "' is no name here"));
        tokens.take();
        return new TextTerm.OfPassage(word);
    }

    private Condition mentions() {
        List<String> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        do {
            if (tokens.peek().startsWith("\"")) {
                words.add(word());
            } else {
                parts.add(part());
            }
        } while (tokens.takeIf(","));
        return new TextCondition.Mentions(List.copyOf(parts), List.copyOf(words));
    }

    private Condition has() {
        String part = part();
        return new TextCondition.Has(part, ground.edition().section(part).flatMap(Section::table));
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        do {
            names.add(tokens.take());
        } while (tokens.takeIf(","));
        return Set.copyOf(names);
    }

    /** Words in quotation marks, after what is listed before them. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        while (tokens.takeIf(",")) {
            words.add(word());
        }
        return List.copyOf(words);
    }

    private List<String> quoted() {
        List<String> words = new ArrayList<>(List.of(word()));
        words.addAll(words());
        return List.copyOf(words);
    }

    private String part() {
        return sums.part();
    }

    private String word() {
        String token = tokens.take();
        if (token.length() < 2 || !token.startsWith("\"")) {
            throw new FormulaProblem("a word in quotation marks expected, not '" + token + "'");
        }
        return token.substring(1, token.length() - 1);
    }

    private Operator operator() {
        String sign = tokens.take();
        return Operator.of(sign).orElseThrow(() -> new FormulaProblem("'" + sign + "' compares nothing"));
    }
}
