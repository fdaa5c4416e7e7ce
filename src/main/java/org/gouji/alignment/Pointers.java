package org.gouji.alignment;

import org.gouji.form.CellKey;
import org.gouji.form.Column;
import org.gouji.form.FormTable;
import org.gouji.form.Row;

/** Places in a report as the API has it, as JSON pointers. Keys of the form need no escaping. */
final class Pointers {

    static final String TITLE = "/title";
    static final String PREFACE = "/preface";
    static final String CLOSING = "/closing";
    static final String YEAR = "/year";
    static final String ORGAN = "/organ";

    private Pointers() {}

    static String section(String key) {
        return "/sections/" + key;
    }

    static String table(FormTable table) {
        return "/tables/" + table.key();
    }

    static String row(FormTable table, Row row) {
        return table(table) + "/" + row.key();
    }

    /** A column has no place of its own in a report: it goes through all rows. */
    static String column(FormTable table, Column column) {
        return table(table) + "/*/" + column.key();
    }

    static String cell(CellKey cell) {
        return "/tables/" + cell;
    }
}
