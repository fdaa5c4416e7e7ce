package org.gouji.reader.workbook;

/**
 * How a cell looks, as far as it tells something.
 *
 * @param format the number of its number format
 * @param pattern the format itself
 */
record CellLook(int format, String pattern, boolean isFramed, boolean isStruck) {

    static final CellLook PLAIN = new CellLook(0, "General", false, false);
}
