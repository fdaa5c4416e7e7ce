package org.gouji.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook refer to by number. */
record SharedTexts(List<String> all) {

    static SharedTexts of(@Nullable Xml xml) {
        List<String> texts = new ArrayList<>();
        if (xml != null) {
            for (int root = xml.depth(); xml.child(root); ) {
                texts.add(text(xml));
            }
        }
        return new SharedTexts(texts);
    }

    /** The runs of a text, without the readings that stand above Japanese words. */
    static String text(Xml xml) {
        var text = new StringBuilder();
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "r" -> text.append(text(xml));
                default -> {}
            }
        }
        return text.toString();
    }

    String text(String number) {
        try {
            return all.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new RefusedDocument(Refusal.DAMAGED, e);
        }
    }
}
