package org.gouji.reader.word;

import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Remark.Kind;

/** Remarks what a drawing holds: text boxes have no certain place among the paragraphs, pictures are not read. */
final class Drawing {

    private Drawing() {}

    static void remark(Xml xml, Story story) {
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "txbxContent", "textpath" -> outOfLine(xml, story);
                case "blip", "imagedata", "chart", "relIds" -> story.remark(Kind.PICTURE, "");
                // what older versions show in place of the choice before it
                case "Fallback" -> {}
                default -> remark(xml, story);
            }
        }
    }

    private static void outOfLine(Xml xml, Story story) {
        String text = xml.attribute("string", "") + PlainText.of(xml);
        if (!text.isBlank()) {
            story.remark(Kind.OUT_OF_LINE_TEXT, text);
        }
    }
}
