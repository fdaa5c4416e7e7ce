package org.gouji.reader.word;

import java.util.Map;
import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Remark.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the text of one paragraph: its runs, whatever they are wrapped in, and its number. */
final class ParagraphReader {

    private final Story story;
    private final Styles styles;
    private final NumberingLists lists;
    private final Numbering numbering = new Numbering();
    private final Map<String, String> notes;

    /** @param notes the texts of footnotes and endnotes, by kind and id */
    ParagraphReader(Story story, Styles styles, NumberingLists lists, Map<String, String> notes) {
        this.story = story;
        this.styles = styles;
        this.lists = lists;
        this.notes = notes;
    }

    /** @param isJoined the paragraph has no end of its own any more */
    record Read(String text, boolean isJoined) {}

    Read read(Xml xml) {
        ParagraphProperties properties = ParagraphProperties.NONE;
        RunText text = new RunText(story);
        Look base = styles.look("");
        for (int depth = xml.depth(); xml.child(depth); ) {
            if (xml.name().equals("pPr")) {
                properties = ParagraphProperties.of(xml, styles);
                base = styles.look(properties.style());
            } else {
                inline(xml, text, base, false);
            }
        }
        boolean gone =
                properties.isMarkDeleted() || properties.mark().over(base).isHidden();
        String number = gone && text.isEmpty() ? "" : number(properties);
        return new Read(number + text.end(), properties.isMarkDeleted());
    }

    private String number(ParagraphProperties properties) {
        NumberingUse use = use(properties);
        NumberedList list = use == null ? null : lists.list(use.list());
        if (use == null || list == null) {
            return "";
        }
        return numbering.next(list, use.level() < 0 ? list.levelOf(properties.style()) : use.level());
    }

    private @Nullable NumberingUse use(ParagraphProperties properties) {
        NumberingUse own = properties.numbering();
        NumberingUse style = styles.numbering(properties.style());
        if (own == null || style == null) {
            return own == null ? style : own;
        }
        return own.list() == NumberingUse.LIST_OF_STYLE ? new NumberingUse(style.list(), own.level()) : own;
    }

    private void inline(Xml xml, RunText text, Look base, boolean deleted) {
        switch (xml.name()) {
            case "r" -> run(xml, text, base, deleted);
            case "del", "moveFrom" -> children(xml, text, base, true);
            case "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "fldData", "Fallback" -> {}
            case "fldSimple" -> {
                formula(xml.attribute("instr", ""));
                children(xml, text, base, deleted);
            }
            case "txbxContent" -> Drawing.remark(xml, story);
            default -> children(xml, text, base, deleted);
        }
    }

    private void children(Xml xml, RunText text, Look base, boolean deleted) {
        for (int depth = xml.depth(); xml.child(depth); ) {
            inline(xml, text, base, deleted);
        }
    }

    private void run(Xml xml, RunText text, Look base, boolean deleted) {
        Look look = base;
        for (int depth = xml.depth(); xml.child(depth); ) {
            switch (xml.name()) {
                case "rPr" -> look = Look.of(xml, styles).over(base);
                case "t" -> text.append(xml.text(), look, deleted);
                case "delText" -> text.append(xml.text(), look, true);
                case "tab", "ptab" -> text.append("\t", look, deleted);
                case "cr" -> text.append("\n", look, deleted);
                case "br" -> text.append(isPageBreak(xml) ? "" : "\n", look, deleted);
                case "noBreakHyphen" -> text.append("-", look, deleted);
                case "sym" -> text.append(symbol(xml), look, deleted);
                case "instrText" -> formula(xml.text());
                case "footnoteReference", "endnoteReference" -> note(xml);
                case "drawing", "pict", "object" -> Drawing.remark(xml, story);
                case "AlternateContent" -> Drawing.remark(xml, story);
                case "ruby" -> ruby(xml, text, look, deleted);
                default -> {}
            }
        }
    }

    private void ruby(Xml xml, RunText text, Look base, boolean deleted) {
        for (int depth = xml.depth(); xml.child(depth); ) {
            if (xml.name().equals("rubyBase")) {
                children(xml, text, base, deleted);
            }
        }
    }

    private static boolean isPageBreak(Xml xml) {
        String type = xml.attribute("type", "textWrapping");
        return !type.equals("textWrapping");
    }

    private static String symbol(Xml xml) {
        try {
            return Character.toString(Integer.parseInt(xml.attribute("char", ""), 16));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void formula(String instruction) {
        if (instruction.strip().startsWith("=")) {
            story.remark(Kind.FORMULA_RESULT, instruction);
        }
    }

    private void note(Xml xml) {
        String text = notes.getOrDefault(xml.name() + xml.attribute("id", ""), "");
        if (!text.isBlank()) {
            story.remark(Kind.OUT_OF_LINE_TEXT, text);
        }
    }
}
