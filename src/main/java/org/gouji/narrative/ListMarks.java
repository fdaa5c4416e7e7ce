package org.gouji.narrative;

import java.util.OptionalInt;
import org.gouji.narrative.ListMark.Level;
import org.jspecify.annotations.Nullable;

/** Recognises the numbers of lists, in the text as it stands, whatever the width of their characters. */
final class ListMarks {

    private static final int HIGHEST = 50;

    private final Numerals numerals;
    private final Chars commas;
    private final Chars words;
    private final Chars references;
    private final char year;

    ListMarks(Words words) {
        this.numerals = words.numerals();
        this.commas = words.chars("lists", "commas");
        this.words = words.chars("lists", "words");
        this.references = words.chars("lists", "references");
        this.year = words.character("years", "year");
    }

    /** The one that begins exactly at a place. */
    @Nullable
    ListMark at(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        char first = text.charAt(from);
        if (first >= 0x2460 && first <= 0x249b) {
            return enclosed(first, from);
        }
        first = Folded.fold(first);
        if (first == '(') {
            return bracketed(text, from);
        }
        if (Chars.isDigit(first)) {
            return digits(text, from);
        }
        return numerals.has(first) ? numeral(text, from) : null;
    }

    private static ListMark enclosed(char character, int from) {
        int position = (character - 0x2460) % 20;
        Level level =
                character < 0x2474 ? Level.CIRCLED_DIGIT : character < 0x2488 ? Level.BRACKETED_DIGIT : Level.DIGIT;
        return new ListMark(level, position + 1, from + 1, true);
    }

    private @Nullable ListMark bracketed(String text, int open) {
        int from = skipBlanks(text, open + 1);
        int end = numerals.end(text, from);
        Level level = Level.BRACKETED_NUMERAL;
        if (end == from) {
            end = digitsEnd(text, from);
            level = Level.BRACKETED_DIGIT;
        }
        int close = skipBlanks(text, end);
        boolean isReference = references.has(folded(text, close + 1));
        return end > from && folded(text, close) == ')' && !isReference
                ? mark(level, text, from, end, close + 1, true)
                : null;
    }

    private @Nullable ListMark digits(String text, int from) {
        int end = digitsEnd(text, from);
        char next = folded(text, end);
        if (next == ')') {
            return mark(Level.BRACKETED_DIGIT, text, from, end, end + 1, true);
        }
        if (next == '.') {
            int after = digitsEnd(text, end + 1);
            boolean certain = after == end + 1 || isYear(text, end + 1);
            return mark(Level.DIGIT, text, from, end, end + 1, certain);
        }
        boolean certain = !Chars.isDigit(folded(text, end + 1));
        return commas.has(next) ? mark(Level.DIGIT, text, from, end, end + 1, certain) : null;
    }

    private boolean isYear(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= 4 && Chars.isDigit(folded(text, end))) {
            end++;
        }
        return end - from == 4 && folded(text, skipBlanks(text, end)) == year;
    }

    private @Nullable ListMark numeral(String text, int from) {
        int end = numerals.end(text, from);
        char next = folded(text, end);
        if (words.has(next)) {
            return mark(Level.WORD, text, from, end, end + 1, true);
        }
        return commas.has(next) || next == '.' ? mark(Level.SECTION, text, from, end, end + 1, true) : null;
    }

    private @Nullable ListMark mark(Level level, String text, int from, int to, int end, boolean certain) {
        OptionalInt number = number(text, from, to);
        return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= HIGHEST
                ? new ListMark(level, number.getAsInt(), end, certain)
                : null;
    }

    private OptionalInt number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char character = folded(text, i);
            if (!Chars.isDigit(character)) {
                return numerals.value(text.substring(from, to));
            }
            value = value * 10 + character - '0';
        }
        return OptionalInt.of(value);
    }

    /** At most three digits: the third tells a number that is too long from one of a list. */
    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 3 && Chars.isDigit(folded(text, end))) {
            end++;
        }
        return end;
    }

    private static int skipBlanks(String text, int from) {
        int next = from;
        while (next < text.length() && next - from < 3 && Chars.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static char folded(String text, int index) {
        return index < text.length() ? Folded.fold(text.charAt(index)) : 0;
    }
}
