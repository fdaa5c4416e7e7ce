package org.gouji.reader.word;

import org.gouji.reader.ooxml.Xml;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a paragraph as a whole.
 *
 * @param style the id of its style; empty for the ordinary one
 * @param numbering its own, not its style's
 * @param mark the look of the mark at its end, which its number shares
 * @param isMarkDeleted somebody proposed to join it to the next one
 */
record ParagraphProperties(String style, @Nullable NumberingUse numbering, Look mark, boolean isMarkDeleted) {

    static final ParagraphProperties NONE = new ParagraphProperties("", null, Look.PLAIN, false);

    static ParagraphProperties of(Xml xml, Styles styles) {
        String style = "";
        NumberingUse numbering = null;
        Look mark = Look.PLAIN;
        boolean deleted = false;
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val", "");
                case "numPr" -> numbering = numbering(xml);
                case "rPr" -> {
                    for (int inner = xml.depth(); xml.child(inner); ) {
                        switch (xml.name()) {
                            case "vanish" -> mark = new Look(xml.flag("val", true), null, null);
                            case "del", "moveFrom" -> deleted = true;
                            default -> {}
                        }
                    }
                }
                default -> {}
            }
        }
        return new ParagraphProperties(style, numbering, mark, deleted);
    }

    private static NumberingUse numbering(Xml xml) {
        int list = NumberingUse.LIST_OF_STYLE;
        int level = NumberingUse.LEVEL_OF_STYLE;
        for (int depth = xml.depth(); xml.child(depth); ) {
            if (xml.name().equals("numId")) {
                list = xml.number("val", 0);
            } else if (xml.name().equals("ilvl")) {
                level = xml.number("val", 0);
            }
        }
        return new NumberingUse(list, level);
    }
}
