package org.gouji.narrative;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the sentences of a text begin and end. A line ends a sentence too, unless a source broke the line in the middle
 * of one; what is told from the length of the line, its last character, and whether a new item begins after it.
 */
final class Sentences {

    private final String text;
    private final int[] ends;

    private Sentences(String text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    /** How to split texts, by the words of a language. */
    static final class Splitter {

        private static final int SHORTEST_BROKEN_LINE = 25;

        private final Chars stops;
        private final Chars pauses;
        private final Chars closers;
        private final ListMarks marks;

        Splitter(Words words, ListMarks marks) {
            this.stops = words.chars("sentences", "stops");
            this.pauses = words.chars("sentences", "pauses");
            this.closers = words.chars("sentences", "closers");
            this.marks = marks;
        }

        Sentences split(String text) {
            int[] ends = new int[16];
            int count = 0;
            int line = 0;
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                int end = -1;
                if (stops.has(character)) {
                    while (i + 1 < text.length() && closers.has(text.charAt(i + 1))) {
                        i++;
                    }
                    end = i + 1;
                } else if (character == '\n') {
                    end = isBroken(text, line, i) ? -1 : i;
                    line = i + 1;
                }
                if (end > (count == 0 ? 0 : ends[count - 1])) {
                    ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
                    ends[count++] = end;
                }
            }
            if (count == 0 || ends[count - 1] < text.length()) {
                ends = Arrays.copyOf(ends, count + 1);
                ends[count++] = text.length();
            }
            return new Sentences(text, Arrays.copyOf(ends, count));
        }

        /** Whether the sentence of the line that ends here goes on in the next. */
        private boolean isBroken(String text, int start, int end) {
            int last = end - 1;
            while (last >= start && Chars.isBlank(text.charAt(last))) {
                last--;
            }
            if (last < start) {
                return true;
            }
            char character = text.charAt(last);
            boolean mayGoOn = pauses.has(character)
                    || last - start >= SHORTEST_BROKEN_LINE
                            && (Chars.isIdeograph(character) || Chars.isDigit(character));
            return mayGoOn && itemAfter(text, end) == null;
        }

        private @Nullable ListMark itemAfter(String text, int lineEnd) {
            int next = lineEnd;
            while (next < text.length() && Chars.isBlank(text.charAt(next))) {
                next++;
            }
            return marks.at(text, next);
        }
    }

    int count() {
        return ends.length;
    }

    /** The sentence that a place is in. */
    int indexAt(int place) {
        int found = Arrays.binarySearch(ends, place + 1);
        return Math.min(found >= 0 ? found : -found - 1, ends.length - 1);
    }

    /** Its first character that is not white space. */
    int start(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        while (start < ends[index] && Chars.isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    int end(int index) {
        int first = index == 0 ? 0 : ends[index - 1];
        int end = ends[index];
        while (end > first && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
