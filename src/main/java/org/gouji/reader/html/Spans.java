package org.gouji.reader.html;

import org.jsoup.nodes.Element;

/** How many squares a cell asks for, by the rules by which browsers read such numbers. */
final class Spans {

    private static final int WIDEST = 1000;
    private static final int MOST_DIGITS = 6;

    private Spans() {}

    /** At least 1. */
    static int columns(Element cell) {
        int columns = number(cell.attr("colspan"));
        return columns < 1 ? 1 : Math.min(columns, WIDEST);
    }

    /** At least 1; never below the last of the rows that are left. */
    static int rows(Element cell, int left) {
        int rows = number(cell.attr("rowspan"));
        return rows == 0 ? left : rows < 0 ? 1 : Math.min(rows, left);
    }

    /** The whole number that a text begins with, spaces aside; -1 when it does not. One beyond counting is a large one. */
    static int number(String text) {
        String digits = text.strip();
        int end = digits.startsWith("+") ? 1 : 0;
        int from = end;
        while (end < digits.length() && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
            end++;
        }
        if (end == from) {
            return -1;
        }
        String significant = digits.substring(from, end).replaceFirst("^0+(?=.)", "");
        return significant.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(significant);
    }
}
