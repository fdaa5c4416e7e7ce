package org.gouji.reader.workbook;

import org.gouji.source.Origin;

/** Counts the tables of a workbook over all its sheets. */
final class Tables {

    private int last;

    Origin next(int sheet) {
        return Origin.table(++last).onPage(sheet);
    }
}
