package org.gouji.reader.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the numbered paragraphs of a document as Word does when it shows them. Mutable; of one reading. */
final class Numbering {

    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** What Word shows before the next paragraph of a list; empty for a mark that is no number. */
    String next(NumberedList list, int ofLevel) {
        int level = Math.max(0, Math.min(LEVELS - 1, ofLevel));
        int[] count = count(list);
        if (begun.add(list.id())) {
            list.starts().forEach((at, start) -> begin(count, at));
        }
        for (int above = 0; above <= level; above++) {
            if (count[above] == NOT_BEGUN) {
                count[above] =
                        list.starts().getOrDefault(above, list.level(above).start()) - (above == level ? 1 : 0);
            }
        }
        count[level]++;
        for (int below = level + 1; below < LEVELS; below++) {
            int after = list.level(below).restartsAfter();
            if (after < 0 || level < after) {
                count[below] = NOT_BEGUN;
            }
        }
        return shown(list, level, count);
    }

    private int[] count(NumberedList list) {
        return counts.computeIfAbsent(list.pattern(), pattern -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, NOT_BEGUN);
            return fresh;
        });
    }

    private static void begin(int[] count, int level) {
        if (level >= 0 && level < LEVELS) {
            count[level] = NOT_BEGUN;
        }
    }

    private static String shown(NumberedList list, int at, int[] count) {
        Level level = list.level(at);
        if (level.format().equals("bullet")) {
            return "";
        }
        StringBuilder shown = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            int other = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (text.charAt(i) == '%' && other >= 0 && other < LEVELS) {
                String format = level.isLegal() && other != at
                        ? "decimal"
                        : list.level(other).format();
                shown.append(count[other] == NOT_BEGUN ? "" : Numerals.written(format, count[other]));
                i++;
            } else {
                shown.append(text.charAt(i));
            }
        }
        return shown.isEmpty() ? "" : shown + parting(level, shown.charAt(shown.length() - 1));
    }

    /** A gap is only needed where the number and the text would run into one another. */
    private static String parting(Level level, char last) {
        boolean gap = level.suffix().equals("space") || level.suffix().equals("tab") && Character.isLetterOrDigit(last);
        return gap ? " " : "";
    }
}
