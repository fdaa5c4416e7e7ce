package org.gouji.reader.word;

import org.gouji.reader.ooxml.Xml;
import org.gouji.reader.word.Cell.Merge;

/** What is said of a cell as a whole; comes before its text. */
final class CellProperties {

    private int span = 1;
    private Merge merge = Merge.NONE;
    private boolean joinedToLeft;

    /** Whether these were the properties. */
    boolean read(Xml xml) {
        if (!xml.name().equals("tcPr")) {
            return false;
        }
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "gridSpan" -> span = Math.max(1, xml.number("val", 1));
                case "vMerge" -> merge = xml.attribute("val", "").equals("restart") ? Merge.BEGINS : Merge.GOES_ON;
                case "hMerge" -> joinedToLeft = !xml.attribute("val", "").equals("restart");
                default -> {}
            }
        }
        return true;
    }

    int span() {
        return span;
    }

    Merge merge() {
        return merge;
    }

    /** The way of old versions to merge cells of a row. */
    boolean isJoinedToLeft() {
        return joinedToLeft;
    }
}
