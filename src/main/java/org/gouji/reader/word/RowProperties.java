package org.gouji.reader.word;

import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a row as a whole.
 *
 * @param before squares without a cell at its start
 * @param after squares without a cell at its end
 * @param leftOut why it does not stand there, or null
 */
record RowProperties(int before, int after, Remark.@Nullable Kind leftOut) {

    static final RowProperties NONE = new RowProperties(0, 0, null);

    static RowProperties of(Xml xml) {
        int before = 0;
        int after = 0;
        Remark.Kind leftOut = null;
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "gridBefore" -> before = Math.max(0, xml.number("val", 0));
                case "gridAfter" -> after = Math.max(0, xml.number("val", 0));
                case "hidden" -> leftOut = xml.flag("val", true) ? Remark.Kind.HIDDEN_TEXT : leftOut;
                case "del" -> leftOut = Remark.Kind.TRACKED_CHANGE;
                default -> {}
            }
        }
        return new RowProperties(before, after, leftOut);
    }
}
