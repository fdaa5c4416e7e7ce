package org.gouji.source;

/**
 * A place in a document, counted from 1; 0 where it is not known or has no meaning.
 *
 * @param page the page, or the sheet of a workbook
 * @param line the line of a text or page; the paragraph, where a format has no lines
 * @param table the table, counted through the document
 * @param row the row of the table
 * @param column the square of the row at which a cell begins
 */
public record Origin(int page, int line, int table, int row, int column) {

    public static final Origin UNKNOWN = new Origin(0, 0, 0, 0, 0);

    public static Origin line(int line) {
        return new Origin(0, line, 0, 0, 0);
    }

    public static Origin table(int table) {
        return new Origin(0, 0, table, 0, 0);
    }

    public Origin onPage(int page) {
        return new Origin(page, line, table, row, column);
    }

    public Origin onLine(int line) {
        return new Origin(page, line, table, row, column);
    }

    /** The cell of this table that begins at a square, both counted from 0 as in {@link Grid.Box}. */
    public Origin box(int row, int column) {
        return new Origin(page, line, table, row + 1, column + 1);
    }
}
