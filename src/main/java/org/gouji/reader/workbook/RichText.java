package org.gouji.reader.workbook;

import org.gouji.reader.ooxml.Raised;
import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Remark.Kind;

/** Reads a text whose parts may look different: those struck through are left out, raised digits are kept apart. */
final class RichText {

    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();

    private RichText() {}

    /** Of a shared or an inline string, on which the reader stands. */
    static Content of(Xml xml) {
        RichText text = new RichText();
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text(), false, false);
                case "r" -> text.run(xml);
                // what else there is tells how to pronounce the text
                default -> {}
            }
        }
        return text.content();
    }

    private void run(Xml xml) {
        boolean line = false;
        boolean raised = false;
        for (int depth = xml.depth(); xml.child(depth); ) {
            if (xml.name().equals("rPr")) {
                for (int inner = xml.depth(); xml.child(inner); ) {
                    line |= xml.name().equals("strike") && xml.flag("val", true);
                    raised |= xml.name().equals("vertAlign")
                            && !xml.attribute("val", "baseline").equals("baseline");
                }
            } else if (xml.name().equals("t")) {
                append(xml.text(), line, raised);
            }
        }
    }

    private void append(String text, boolean line, boolean raised) {
        (line ? struck : kept).append(raised ? Raised.digits(text) : text);
    }

    private Content content() {
        Content content = Content.of(kept.toString());
        return struck.toString().isBlank() ? content : content.saying(Kind.TRACKED_CHANGE, struck.toString());
    }
}
