package org.gouji.source;

/**
 * Something that a reader passed over, guessed or moved.
 *
 * @param found the text in question, or empty
 */
public record Remark(Kind kind, String found, Origin origin) {

    public enum Kind {
        /** The encoding is not declared, or declared wrongly, and was guessed; found: its name. */
        ENCODING_GUESSED,
        /** Bytes that are no characters of the encoding. */
        CHARACTERS_LOST,
        /** Characters from the block of radicals, which a font's table puts in place of the ordinary ones. */
        RADICALS_FOLDED,
        /** Text that the document hides. */
        HIDDEN_TEXT,
        /** A macro or script, which was not run. */
        ACTIVE_CONTENT_IGNORED,
        /** Something outside of the document, which was not fetched. */
        REFERENCE_IGNORED,
        /** A picture; what is written in it is not read. */
        PICTURE,
        /** A header, footer or page number. */
        PAGE_FURNITURE,
        /** Text of a web page around its article: menus, links, the site's foot; found: how it begins, and its length. */
        OUTSIDE_ARTICLE,
        /** A text box, note or comment, which has no certain place among the paragraphs. */
        OUT_OF_LINE_TEXT,
        /** A deletion that somebody proposed and nobody accepted, or the like. */
        TRACKED_CHANGE,
        /** A cell whose figure is the stored result of a formula. */
        FORMULA_RESULT,
        /** A cell's figure is shown rounded or otherwise unlike what is stored; found: as shown. */
        SHOWN_DIFFERENTLY,
        /** Text that is not painted, as a scanner lays it behind its picture: recognised, and read as if printed. */
        TEXT_BEHIND_PICTURE,
        /** A file inside of the document, which was not opened. */
        ATTACHMENT_IGNORED,
        /** The file is broken and was read from what is left of it; parts of it may be missing. */
        FILE_REPAIRED
    }
}
