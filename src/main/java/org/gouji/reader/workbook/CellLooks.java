package org.gouji.reader.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.reader.ooxml.Xml;
import org.jspecify.annotations.Nullable;

/** The looks that the cells of a workbook refer to by number. */
record CellLooks(List<CellLook> all) {

    static CellLooks of(@Nullable Xml xml) {
        Map<Integer, String> patterns = new HashMap<>();
        BitSet struck = new BitSet();
        BitSet framed = new BitSet();
        List<CellLook> looks = new ArrayList<>();
        if (xml != null) {
            for (int root = xml.depth(); xml.child(root); ) {
                switch (xml.name()) {
                    case "numFmts" -> patterns(xml, patterns);
                    case "fonts" -> mark(xml, struck, CellLooks::isStruck);
                    case "borders" -> mark(xml, framed, CellLooks::isFramed);
                    case "cellXfs" -> {
                        for (int depth = xml.depth(); xml.child(depth); ) {
                            int format = xml.number("numFmtId", 0);
                            String pattern = patterns.get(format);
                            looks.add(new CellLook(
                                    format,
                                    pattern == null ? ShownFigures.builtIn(format) : pattern,
                                    framed.get(Math.max(0, xml.number("borderId", 0))),
                                    struck.get(Math.max(0, xml.number("fontId", 0)))));
                        }
                    }
                    default -> {}
                }
            }
        }
        return new CellLooks(looks);
    }

    CellLook look(int number) {
        return number >= 0 && number < all.size() ? all.get(number) : CellLook.PLAIN;
    }

    private interface Question {
        boolean ask(Xml xml);
    }

    private static void mark(Xml xml, BitSet marked, Question question) {
        int number = 0;
        for (int depth = xml.depth(); xml.child(depth); number++) {
            marked.set(number, question.ask(xml));
        }
    }

    private static void patterns(Xml xml, Map<Integer, String> patterns) {
        for (int depth = xml.depth(); xml.child(depth); ) {
            patterns.put(xml.number("numFmtId", -1), xml.attribute("formatCode", ""));
        }
    }

    static boolean isStruck(Xml font) {
        boolean struck = false;
        for (int depth = font.depth(); font.child(depth); ) {
            struck |= font.name().equals("strike") && font.flag("val", true);
        }
        return struck;
    }

    private static boolean isFramed(Xml border) {
        boolean framed = false;
        for (int depth = border.depth(); border.child(depth); ) {
            boolean line = !border.attribute("style", "none").equals("none");
            framed |= line && !border.name().equals("diagonal");
        }
        return framed;
    }
}
