package org.gouji.organ;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Constants as the camel case words that the API and the database use for them. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        var word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    static <E extends Enum<E>> Map<String, E> of(E[] constants) {
        var words = new LinkedHashMap<String, E>();
        for (E constant : constants) {
            words.put(of(constant), constant);
        }
        return words;
    }
}
