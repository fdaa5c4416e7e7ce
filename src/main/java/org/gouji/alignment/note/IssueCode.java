package org.gouji.alignment.note;

import static org.gouji.alignment.note.IssueKind.DOUBTED;
import static org.gouji.alignment.note.IssueKind.INFERRED;
import static org.gouji.alignment.note.IssueKind.LEFT_OVER;
import static org.gouji.alignment.note.IssueKind.MISSING;
import static org.gouji.alignment.note.IssueKind.MOVED;
import static org.gouji.alignment.note.IssueKind.NOTED;
import static org.gouji.alignment.note.IssueKind.REPAIRED;
import static org.gouji.alignment.note.IssueKind.UNREAD;

/** What an issue is about. Each has a message of its own among the data of the room that answers. */
public enum IssueCode {
    // the report as a whole
    /** No title was found. */
    TITLE_MISSING(MISSING),
    /** The title is there and names no year; found: the title. */
    YEAR_MISSING(MISSING),
    /** The year was not found in the title but elsewhere; found: where it stands. */
    YEAR_ELSEWHERE(DOUBTED),
    /** Years contradict one another; found: the other year's words. */
    YEAR_CONTRADICTED(DOUBTED),
    /** The form has no edition for the year. */
    YEAR_WITHOUT_EDITION(DOUBTED),
    /** The tables are those of another edition than the year's; found: its id. */
    EDITION_OF_OTHER_YEARS(DOUBTED),
    /** Some cells belong to another edition than the rest; found: the label. */
    EDITIONS_MIXED(DOUBTED),
    // the organ
    /** No organ was found in title, closing or metadata. */
    ORGAN_MISSING(MISSING),
    /** The name was found and no organ has it; found: the name. */
    ORGAN_UNKNOWN(UNREAD),
    /** The name is an alias of several organs; found: the name. */
    ORGAN_AMBIGUOUS(DOUBTED),
    /** The name is one of the organ's other names; found: the name. */
    ORGAN_BY_ALIAS(NOTED),
    /** Title, closing or metadata name different organs; found: the other name. */
    ORGAN_CONTRADICTED(DOUBTED),
    // sections
    /** The form has the section, the document has no heading for it. */
    SECTION_MISSING(MISSING),
    /** The heading is none of the known wordings; found: the heading. */
    HEADING_UNKNOWN(DOUBTED),
    /** The heading differs by a few characters from a known wording; found: the heading. */
    HEADING_REPAIRED(REPAIRED),
    /** Sections stand in another order than the form's; found: the heading. */
    SECTION_OUT_OF_ORDER(MOVED),
    /** The same section stands twice; found: the heading of the second. */
    SECTION_TWICE(DOUBTED),
    /** A text that belongs to no part of the report; found: the text. */
    TEXT_WITHOUT_PLACE(LEFT_OVER),
    /** Lines were joined to paragraphs; found: how many. */
    LINES_JOINED(NOTED),
    // tables
    /** No part of the table was found. */
    TABLE_MISSING(MISSING),
    /** The table stands under another heading, or under none. */
    TABLE_ELSEWHERE(MOVED),
    /** The same table, or row, stands twice with different figures, and neither was taken; found: the second. */
    TABLE_TWICE(UNREAD),
    /** The table's header is not there, and the columns were taken in the form's order. */
    HEADER_MISSING(DOUBTED),
    /** A row of the form is not there. */
    ROW_MISSING(MISSING),
    /** The row is there and has fewer figures than columns, or more; found: the row. */
    ROW_UNCERTAIN(UNREAD),
    /** The row's label differs by a few characters from the form's; found: the label. */
    LABEL_REPAIRED(REPAIRED),
    /** The row's label cannot be read, and its place among its neighbours is that of one row; found: the label. */
    LABEL_BY_POSITION(DOUBTED),
    /** The row's label stands in another column than in the form; found: the label. */
    LABEL_SHIFTED(MOVED),
    /** A row with figures that the form does not have; found: the row. */
    EXTRA_ROW(LEFT_OVER),
    /** A printed subtotal, which is not counted again; found: the row. */
    SUBTOTAL(LEFT_OVER),
    /** A printed subtotal that is not the sum of its rows; found: the row. */
    SUBTOTAL_DIFFERS(DOUBTED),
    /** A column with figures that the form does not have; found: the column. */
    EXTRA_COLUMN(LEFT_OVER),
    /** A figure that stands in no cell of the form; found: the figure with its label. */
    EXTRA_FIGURE(LEFT_OVER),
    /** A figure of a cell that only another edition has; found: the figure with its label. */
    CELL_OF_OTHER_EDITION(LEFT_OVER),
    // cells
    /** The cell is not there. */
    CELL_MISSING(MISSING),
    /** The cell's text is no figure; found: the text. */
    CELL_UNREADABLE(UNREAD),
    /** It is not certain that the figure belongs into this cell; found: the figure. */
    CELL_DOUBTED(DOUBTED),
    /** The figure was cut out of digits that stand together; found: the digits. */
    CELL_INFERRED(INFERRED),
    /** Digits that stand together allow several readings; found: the digits. */
    DIGITS_GLUED(UNREAD),
    /** The same cell has two different figures in the document, and neither was taken; found: the second. */
    CELL_TWICE(UNREAD);

    private final IssueKind kind;

    IssueCode(IssueKind kind) {
        this.kind = kind;
    }

    public IssueKind kind() {
        return kind;
    }
}
