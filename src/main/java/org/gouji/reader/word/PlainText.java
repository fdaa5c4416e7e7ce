package org.gouji.reader.word;

import org.gouji.reader.ooxml.Xml;

/** All text in an element, for what is only remarked: notes, headers, text boxes. */
final class PlainText {

    private PlainText() {}

    static String of(Xml xml) {
        StringBuilder text = new StringBuilder();
        read(xml, text);
        return text.toString().strip();
    }

    private static void read(Xml xml, StringBuilder text) {
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "t", "delText" -> text.append(xml.text());
                case "tab" -> text.append('\t');
                case "Fallback", "instrText", "rPr", "pPr" -> {}
                case "p" -> {
                    read(xml, text);
                    text.append('\n');
                }
                default -> read(xml, text);
            }
        }
    }
}
