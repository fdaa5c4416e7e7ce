package org.gouji.form;

/** The address of one cell of the form, written {@code applications/new/total}. */
public record CellKey(String table, String row, String column) {

    public CellKey {
        requirePart(table);
        requirePart(row);
        requirePart(column);
    }

    /**
     * @throws IllegalArgumentException unless the text has exactly three parts
     */
    public static CellKey parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A cell is addressed table/row/column, not '" + text + "'");
        }
        return new CellKey(parts[0], parts[1], parts[2]);
    }

    /** The JSON pointer (RFC 6901) of the cell within a report. */
    public String pointer() {
        return "/tables/" + this;
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }

    private static void requirePart(String part) {
        if (part.isBlank() || part.indexOf('/') >= 0) {
            throw new IllegalArgumentException("'" + part + "' cannot be part of a cell's address");
        }
    }
}
