package org.gouji.reader.pdf;

/**
 * A character on an upright page, in points from its top left corner.
 *
 * @param text never empty; blank for a space
 * @param x of its middle, as the page is looked at
 * @param y of its middle
 * @param turn quarter turns by which its line leaves the direction of the page's text
 * @param start where it begins along its line
 * @param end where the next one may begin
 * @param base how far down its line stands, seen in the line's direction
 * @param run of the text object that it belongs to
 * @param show of the operator that shows it
 */
record Glyph(
        String text,
        double x,
        double y,
        int turn,
        double start,
        double end,
        double base,
        double size,
        int run,
        int show,
        boolean furniture) {

    boolean isBlank() {
        return text.isBlank();
    }

    double width() {
        return end - start;
    }
}
