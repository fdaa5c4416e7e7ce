package org.gouji.reader.word;

import static org.gouji.reader.ooxml.Zipped.relation;
import static org.gouji.reader.ooxml.Zipped.relations;

import java.util.List;
import org.gouji.reader.ooxml.Zipped;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Paragraph;
import org.gouji.source.Source;

/** Word files of a few elements, and what is read from them. */
final class Docx {

    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";

    private Docx() {}

    static Zipped zipped(String body) {
        return Zipped.main(
                "word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** With one more part, to which the document points. */
    static Zipped zipped(String body, String type, String xml) {
        return zipped(body)
                .with("word/_rels/document.xml.rels", relations(relation("r1", type, type + ".xml")))
                .with("word/" + type + ".xml", part(xml));
    }

    /** An element with the namespaces that it needs. */
    static String part(String xml) {
        return xml.replaceFirst("[ >]", NAMESPACES + "$0");
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tc(String text) {
        return tc("", text);
    }

    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    static Source read(String body) {
        return read(zipped(body));
    }

    static Source read(Zipped zipped) {
        return new WordReader().read(zipped.bytes(), Allowance.withoutTimeLimit());
    }

    /** Paragraphs as their text, grids as their boxes: row, column, spans, text. */
    static List<String> drawn(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Grid grid
                        ? grid.boxes().stream().map(box -> "%d,%d %dx%d %s"
                                .formatted(box.row(), box.column(), box.rowspan(), box.colspan(), box.text()))
                        : List.of(((Paragraph) block).text()).stream())
                .toList();
    }

    static List<String> drawn(String body) {
        return drawn(read(body).blocks());
    }

    static List<String> remarked(Source source) {
        return source.remarks().stream()
                .map(remark -> remark.kind() + " " + remark.found())
                .toList();
    }
}
