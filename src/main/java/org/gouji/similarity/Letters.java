package org.gouji.similarity;

import java.text.Normalizer;
import java.util.Arrays;

/** The letters and digits of a text, widths and cases folded, each with its place in the text. */
final class Letters {

    /** The common ideographs, which almost all letters are, have neither case nor another form. */
    private static final int FIRST_IDEOGRAPH = 0x4E00;

    private static final int LAST_IDEOGRAPH = 0x9FFF;

    private final int[] points;
    private final int[] starts;
    private final int[] ends;
    private final int size;

    private Letters(int[] points, int[] starts, int[] ends, int size) {
        this.points = points;
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    static Letters of(String text) {
        int[] points = new int[text.length()];
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int size = 0;
        for (int at = 0; at < text.length(); ) {
            int written = text.codePointAt(at);
            int end = at + Character.charCount(written);
            int point = folded(written);
            if (Character.isLetterOrDigit(point)) {
                points[size] = point;
                starts[size] = at;
                ends[size++] = end;
            }
            at = end;
        }
        return new Letters(Arrays.copyOf(points, size), starts, ends, size);
    }

    int size() {
        return size;
    }

    int point(int index) {
        return points[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    private static int folded(int point) {
        if (point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH) {
            return point;
        }
        if (!hasOtherForm(point)) {
            return Character.toLowerCase(point);
        }
        String folded = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return folded.codePointCount(0, folded.length()) == 1 ? Character.toLowerCase(folded.codePointAt(0)) : point;
    }

    /** Radicals, compatibility ideographs and full-width forms, of which PDF readers are fond. */
    private static boolean hasOtherForm(int point) {
        return point >= 0x2E80 && point <= 0x2FDF
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFF00 && point <= 0xFFEF;
    }
}
