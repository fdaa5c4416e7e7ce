package org.gouji.alignment.note;

import org.gouji.form.CellKey;
import org.gouji.form.Column;
import org.gouji.form.FormTable;
import org.gouji.form.Row;

/** Places in a report as the API has it, as JSON pointers. Keys of the form need no escaping. */
public final class Pointers {

    public static final String TITLE = "/title";
    public static final String PREFACE = "/preface";
    public static final String CLOSING = "/closing";
    public static final String YEAR = "/year";
    static final String ORGAN = "/organ";

    private Pointers() {}

    public static String section(String key) {
        return "/sections/" + key;
    }

    public static String table(FormTable table) {
        return "/tables/" + table.key();
    }

    public static String row(FormTable table, Row row) {
        return table(table) + "/" + row.key();
    }

    /** A column has no place of its own in a report: it goes through all rows. */
    public static String column(FormTable table, Column column) {
        return table(table) + "/*/" + column.key();
    }

    public static String cell(CellKey cell) {
        return "/tables/" + cell;
    }
}
