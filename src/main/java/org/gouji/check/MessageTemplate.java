package org.gouji.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.FormulaTokens.FormulaProblem;

/**
 * A message with places to fill: {@code {left}} a variable, {@code {applications[new,total]}} a sum,
 * {@code {applications[other,total] / applications[processed,total]}} a quotient, with {@code %} at its end a share.
 */
final class MessageTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final String UNKNOWN = "?";

    private final List<Part> zh;
    private final List<Part> en;

    private MessageTemplate(List<Part> zh, List<Part> en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * @param known variables that whoever fills the template will give
     * @throws FormulaProblem when a place names something else
     */
    static MessageTemplate compile(Ground ground, Message text, Set<String> known) {
        return new MessageTemplate(parts(ground, text.zh(), known), parts(ground, text.en(), known));
    }

    Message fill(Figures figures, Map<String, Message> variables) {
        return new Message(fill(zh, figures, variables, Message::zh), fill(en, figures, variables, Message::en));
    }

    private static String fill(
            List<Part> parts, Figures figures, Map<String, Message> variables, Function<Message, String> language) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(
                    part instanceof Variable variable
                            ? Optional.ofNullable(variables.get(variable.name()))
                                    .map(language)
                                    .orElse(UNKNOWN)
                            : part.text(figures));
        }
        return text.toString();
    }

    private static List<Part> parts(Ground ground, String text, Set<String> known) {
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            parts.add(new Words(text.substring(end, place.start())));
            parts.add(part(ground, place.group(1).strip(), known));
            end = place.end();
        }
        parts.add(new Words(text.substring(end)));
        return List.copyOf(parts);
    }

    private static Part part(Ground ground, String place, Set<String> known) {
        if (place.indexOf('[') < 0 && place.indexOf('(') < 0) {
            if (!known.contains(place)) {
                throw new FormulaProblem("no variable {" + place + "} here; there are " + known);
            }
            return new Variable(place);
        }
        boolean share = place.endsWith("%");
        String[] halves = (share ? place.substring(0, place.length() - 1) : place).split(" / ", -1);
        Sum first = Formula.sum(ground, halves[0]);
        if (halves.length == 1) {
            return new Figure(first);
        }
        return new Quotient(first, Formula.sum(ground, halves[1]), share);
    }

    private sealed interface Part {
        String text(Figures figures);
    }

    private record Words(String words) implements Part {
        @Override
        public String text(Figures figures) {
            return words;
        }
    }

    private record Variable(String name) implements Part {
        @Override
        public String text(Figures figures) {
            return UNKNOWN;
        }
    }

    private record Figure(Sum sum) implements Part {
        @Override
        public String text(Figures figures) {
            return sum.exact(figures).map(Wording::plain).orElse(UNKNOWN);
        }
    }

    private record Quotient(Sum dividend, Sum divisor, boolean share) implements Part {
        private static final int DECIMALS = 4;
        private static final int DECIMALS_OF_SHARE = 2;

        @Override
        public String text(Figures figures) {
            return dividend.exact(figures)
                    .flatMap(a -> divisor.exact(figures).map(b -> text(a, b)))
                    .orElse(UNKNOWN);
        }

        private String text(BigDecimal a, BigDecimal b) {
            if (b.signum() == 0) {
                return UNKNOWN;
            }
            return share
                    ? Wording.plain(a.movePointRight(2).divide(b, DECIMALS_OF_SHARE, RoundingMode.HALF_UP)) + "%"
                    : Wording.plain(a.divide(b, DECIMALS, RoundingMode.HALF_UP));
        }
    }
}
