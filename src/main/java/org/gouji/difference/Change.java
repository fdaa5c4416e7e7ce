package org.gouji.difference;

import org.gouji.content.CellValue;

/** One place where two reports differ, by its JSON Pointer within a report. */
public sealed interface Change {

    String pointer();

    /** Empty texts are those that a report does not have. */
    record OfText(String pointer, String before, String after) implements Change {}

    record OfCell(String pointer, CellValue before, CellValue after) implements Change {}
}
