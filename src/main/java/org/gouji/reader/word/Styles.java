package org.gouji.reader.word;

import java.util.HashMap;
import java.util.Map;
import org.gouji.reader.ooxml.Xml;
import org.jspecify.annotations.Nullable;

/** The styles of a document, as far as they hide or number. */
final class Styles {

    /** Longer chains of styles built on styles are broken, or turn in a circle. */
    private static final int LONGEST_CHAIN = 20;

    private record Style(String basedOn, Look look, @Nullable NumberingUse numbering) {}

    private final Map<String, Style> byId = new HashMap<>();
    private String ordinary = "";

    static Styles of(@Nullable Xml xml) {
        Styles styles = new Styles();
        if (xml != null) {
            for (int root = xml.depth(); xml.child(root); ) {
                if (xml.name().equals("style")) {
                    styles.read(xml);
                }
            }
        }
        return styles;
    }

    private void read(Xml xml) {
        String id = xml.attribute("styleId", "");
        if (xml.flag("default", false) && xml.attribute("type", "").equals("paragraph")) {
            ordinary = id;
        }
        String basedOn = "";
        Look look = Look.PLAIN;
        NumberingUse numbering = null;
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "basedOn" -> basedOn = xml.attribute("val", "");
                case "rPr" -> look = Look.of(xml, this);
                case "pPr" -> numbering = ParagraphProperties.of(xml, this).numbering();
                default -> {}
            }
        }
        byId.put(id, new Style(basedOn, look, numbering));
    }

    Look look(String id) {
        Look look = Look.PLAIN;
        Style style = style(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            look = look.over(style.look);
            style = byId.get(style.basedOn);
        }
        return look;
    }

    /** How the paragraphs of a style are numbered; the style itself is named, since a level may be bound to it. */
    @Nullable
    NumberingUse numbering(String id) {
        Style style = style(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.numbering != null) {
                return style.numbering;
            }
            style = byId.get(style.basedOn);
        }
        return null;
    }

    private @Nullable Style style(String id) {
        return byId.get(id.isEmpty() ? ordinary : id);
    }
}
