package org.gouji.reader.text;

import java.util.Arrays;
import java.util.List;

/**
 * Tells a text that is broken at a page's width from one with a paragraph on each line. Only lengths are looked at: the
 * long lines of a broken text are all about as long as the page is wide, those of the other are of any length.
 */
final class Wrapping {

    /** In squares; a page has some 28, a typewriter's line 40. A longer line is a paragraph. */
    private static final int WIDEST_PAGE = 60;

    private static final int NARROWEST_PAGE = 14;
    private static final int FEWEST_FULL_LINES = 4;
    private static final double USUAL = 0.9;
    private static final double TOLERANCE = 0.15;

    private Wrapping() {}

    static boolean isWrapped(List<String> lines) {
        int[] lengths = lines.stream()
                .mapToInt(Wrapping::squares)
                .filter(length -> length >= NARROWEST_PAGE)
                .sorted()
                .toArray();
        if (lengths.length == 0) {
            return false;
        }
        int width = lengths[(int) ((lengths.length - 1) * USUAL)];
        long full = Arrays.stream(lengths)
                .filter(length -> Math.abs(length - width) <= width * TOLERANCE)
                .count();
        long half = Arrays.stream(lengths).filter(length -> length * 2 > width).count();
        boolean isEven = lengths[lengths.length - 1] <= width * (1 + TOLERANCE);
        return width <= WIDEST_PAGE && isEven && full >= FEWEST_FULL_LINES && full * 2 >= half;
    }

    /** Widths in ideographs; letters and digits are half as wide. */
    private static int squares(String line) {
        int halves = 0;
        for (int i = 0; i < line.length(); i++) {
            halves += line.charAt(i) < 0x2000 ? 1 : 2;
        }
        return halves / 2;
    }
}
