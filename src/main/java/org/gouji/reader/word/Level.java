package org.gouji.reader.word;

import org.gouji.reader.ooxml.Xml;

/**
 * One level of a numbered list.
 *
 * @param format the name of the way in which its numbers are written
 * @param text what stands before the paragraph, with %1 to %9 for the numbers of the levels
 * @param suffix what parts it from the paragraph: tab, space or nothing
 * @param isLegal numbers of other levels are written with digits
 * @param restartsAfter the level, from 1, above which it begins anew; 0: never, below 0: after every higher one
 * @param style the paragraph style that is bound to it, or empty
 */
record Level(int start, String format, String text, String suffix, boolean isLegal, int restartsAfter, String style) {

    static final Level NONE = new Level(1, "none", "", "nothing", false, -1, "");

    static Level of(Xml xml) {
        int start = 0;
        String format = "decimal";
        String text = "";
        String suffix = "tab";
        boolean legal = false;
        int restartsAfter = -1;
        String style = "";
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 0);
                case "numFmt" -> format = xml.attribute("val", format);
                case "lvlText" -> text = xml.attribute("val", "");
                case "suff" -> suffix = xml.attribute("val", suffix);
                case "isLgl" -> legal = xml.flag("val", true);
                case "lvlRestart" -> restartsAfter = xml.number("val", -1);
                case "pStyle" -> style = xml.attribute("val", "");
                default -> {}
            }
        }
        return new Level(start, format, text, suffix, legal, restartsAfter, style);
    }

    Level from(int otherStart) {
        return new Level(otherStart, format, text, suffix, isLegal, restartsAfter, style);
    }
}
