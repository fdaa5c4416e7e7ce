package org.gouji.alignment.note;

/** What happened to a piece of the document. */
public enum IssueKind {
    /** It is there, and could not be read. */
    UNREAD,
    /** The form has it, and the document does not. */
    MISSING,
    /** It was read, with a doubt. */
    DOUBTED,
    /** It stands elsewhere than the form has it, and was taken from there. */
    MOVED,
    /** It is damaged, and was read as what it evidently was. */
    REPAIRED,
    /** It allows several readings, of which the balance of the table leaves one. */
    INFERRED,
    /** It is there, and has no place in the form. */
    LEFT_OVER,
    /** Something about the document that does not change what was read. */
    NOTED
}
