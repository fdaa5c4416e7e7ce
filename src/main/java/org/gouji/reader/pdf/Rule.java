package org.gouji.reader.pdf;

/**
 * A horizontal or vertical line on an upright page.
 *
 * @param at its place across
 * @param from where it begins along
 */
record Rule(double at, double from, double to) {

    double length() {
        return to - from;
    }
}
