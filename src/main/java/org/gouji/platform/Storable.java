package org.gouji.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.gouji.problem.RequestError;

/** Finds what JSON allows and PostgreSQL or exact arithmetic cannot hold: U+0000, lone surrogates, absurd numbers. */
public final class Storable {

    // far beyond any figure of any form, far below what makes arithmetic slow
    private static final int MOST_DIGITS = 100;

    private Storable() {}

    static void check(JsonNode node, Defects defects) {
        check(node, "", defects);
    }

    private static void check(JsonNode node, String pointer, Defects defects) {
        if (node.isTextual() && !isStorable(node.textValue())) {
            defects.add(pointer, RequestError.UNSTORABLE_CHARACTER);
        } else if (node.isNumber() && !bounded(node.decimalValue())) {
            defects.add(pointer, RequestError.NUMBER_TOO_LARGE);
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            check(node.get(i), pointer + "/" + i, defects);
        }
        for (var property : node.properties()) {
            String at = Defects.pointer(pointer, property.getKey());
            if (!isStorable(property.getKey())) {
                defects.add(pointer, RequestError.UNSTORABLE_CHARACTER);
            }
            check(property.getValue(), at, defects);
        }
    }

    private static boolean bounded(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    // a surrogate that is half of a pair is part of a code point beyond U+FFFF and not met here
    public static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
