package org.gouji.problem;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One sentence in both languages, with {name} where an argument belongs. */
public record Text(String zh, String en) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final int LONGEST_ARGUMENT = 100;

    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("text without one of its languages: " + zh + en);
        }
    }

    /** With the arguments in their places, cut short and made printable. */
    public Text fill(Map<String, Object> arguments) {
        return new Text(fill(zh, arguments), fill(en, arguments));
    }

    private static String fill(String template, Map<String, Object> arguments) {
        return ARGUMENT.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(printable(arguments.get(found.group(1)), found.group())));
    }

    // arguments quote what the client sent: bounded, and nothing that disturbs a terminal or a log
    private static String printable(@Nullable Object argument, String fallback) {
        String text = UNPRINTABLE
                .matcher(argument == null ? fallback : argument.toString())
                .replaceAll("?");
        if (text.length() <= LONGEST_ARGUMENT) {
            return text;
        }
        int end =
                Character.isHighSurrogate(text.charAt(LONGEST_ARGUMENT - 1)) ? LONGEST_ARGUMENT - 1 : LONGEST_ARGUMENT;
        return text.substring(0, end) + "…";
    }
}
