package org.gouji.reader.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Squares of a sheet, counted from 0, the last ones included. */
record Range(int top, int left, int bottom, int right) {

    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;

    private static final Pattern SQUARE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** A square as it is written: {@code B7}. */
    static Optional<Range> square(String text) {
        Matcher matcher = SQUARE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        int row = Integer.parseInt(matcher.group(2));
        return of(row - 1, column - 1, row - 1, column - 1);
    }

    /** Two corners: {@code A1:C3}. */
    static Optional<Range> parse(String text) {
        String[] corners = text.split(":", -1);
        if (corners.length != 2) {
            return square(text);
        }
        return square(corners[0])
                .flatMap(first -> square(corners[1]).flatMap(last -> of(first.top, first.left, last.top, last.left)));
    }

    static Optional<Range> of(int top, int left, int bottom, int right) {
        boolean valid = 0 <= top && top <= bottom && bottom < ROWS && 0 <= left && left <= right && right < COLUMNS;
        return valid ? Optional.of(new Range(top, left, bottom, right)) : Optional.empty();
    }

    boolean isOneSquare() {
        return top == bottom && left == right;
    }
}
