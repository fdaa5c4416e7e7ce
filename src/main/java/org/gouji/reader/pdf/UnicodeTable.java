package org.gouji.reader.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A font's table from codes to characters (its ToUnicode). Kept as ranges: a range of billions of codes costs as much
 * as one of two.
 */
final class UnicodeTable {

    private static final int MOST_RANGES = 200_000;
    private static final int LONGEST_TEXT = 64;

    private record Range(int last, String first) {}

    private final TreeMap<Integer, Range> ranges = new TreeMap<>();

    private UnicodeTable() {}

    static UnicodeTable parse(byte[] bytes) {
        UnicodeTable table = new UnicodeTable();
        new Reading(table, new String(bytes, StandardCharsets.ISO_8859_1)).read();
        return table;
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    @Nullable
    String text(int code) {
        Map.Entry<Integer, Range> entry = ranges.floorEntry(code);
        if (entry == null || code > entry.getValue().last()) {
            return null;
        }
        String first = entry.getValue().first();
        int step = code - entry.getKey();
        if (step == 0) {
            return first;
        }
        int last = first.codePointBefore(first.length()) + step;
        return Character.isValidCodePoint(last)
                ? first.substring(0, first.offsetByCodePoints(first.length(), -1)) + Character.toString(last)
                : null;
    }

    private void put(int from, int to, String text) {
        if (from >= 0
                && from <= to
                && !text.isEmpty()
                && text.length() <= LONGEST_TEXT
                && ranges.size() < MOST_RANGES) {
            ranges.put(from, new Range(to, text));
        }
    }

    /** Reads the lists between beginbfchar or beginbfrange and their end; all else in the file is of no matter here. */
    private static final class Reading {

        private final UnicodeTable table;
        private final String text;
        private int at;

        Reading(UnicodeTable table, String text) {
            this.table = table;
            this.text = text;
        }

        void read() {
            String token = next();
            while (token != null) {
                if (token.equals("beginbfchar")) {
                    entries(2, entry -> table.put(code(entry.get(0)), code(entry.get(0)), utf16(entry.get(1))));
                } else if (token.equals("beginbfrange")) {
                    entries(3, this::range);
                }
                token = next();
            }
        }

        private void entries(int size, Consumer<List<String>> use) {
            List<String> entry = new ArrayList<>();
            String token = next();
            while (token != null && !token.startsWith("end")) {
                entry.add(token.equals("[") ? list() : token);
                if (entry.size() == size) {
                    use.accept(entry);
                    entry.clear();
                }
                token = next();
            }
        }

        private void range(List<String> entry) {
            int from = code(entry.get(0));
            int to = code(entry.get(1));
            if (!entry.get(2).startsWith("[")) {
                table.put(from, to, utf16(entry.get(2)));
                return;
            }
            String[] texts = entry.get(2).substring(1).trim().split(" ");
            for (int i = 0; i < texts.length && from >= 0 && i <= to - from; i++) {
                table.put(from + i, from + i, utf16(texts[i]));
            }
        }

        private String list() {
            StringBuilder list = new StringBuilder("[");
            String token = next();
            while (token != null && !token.equals("]")) {
                list.append(token).append(' ');
                token = next();
            }
            return list.toString();
        }

        /** Hexadecimal strings without their white space and brackets, and bare words. */
        private @Nullable String next() {
            while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '>')) {
                at++;
            }
            if (at >= text.length()) {
                return null;
            }
            char first = text.charAt(at++);
            if (first == '%') {
                until("\r\n");
                return next();
            }
            if (first == '<') {
                return "<" + until(">").replaceAll("\\s", "");
            }
            if (first == '[' || first == ']') {
                return String.valueOf(first);
            }
            return first + until(" \t\r\n\f\0<>[]%");
        }

        private String until(String ends) {
            int from = at;
            while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        private static int code(String token) {
            String digits = token.startsWith("<") ? token.substring(1) : "";
            if (digits.isEmpty() || digits.length() > 8 || !isHexadecimal(digits)) {
                return -1;
            }
            return (int) Long.parseLong(digits, 16);
        }

        private static String utf16(String token) {
            String digits = token.startsWith("<") ? token.substring(1) : "";
            if (digits.length() % 2 != 0 || !isHexadecimal(digits)) {
                return "";
            }
            if (digits.length() == 2) {
                return Character.toString((char) Integer.parseInt(digits, 16));
            }
            StringBuilder utf16 = new StringBuilder();
            for (int i = 0; i + 4 <= digits.length() && i <= 4 * LONGEST_TEXT; i += 4) {
                utf16.append((char) Integer.parseInt(digits.substring(i, i + 4), 16));
            }
            return utf16.toString();
        }

        private static boolean isHexadecimal(String digits) {
            return digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        }
    }
}
