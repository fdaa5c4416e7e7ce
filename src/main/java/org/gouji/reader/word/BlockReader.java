package org.gouji.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Block;
import org.gouji.source.Paragraph;
import org.gouji.source.Remark.Kind;

/** Reads paragraphs and tables in the order in which they stand in the body, in a cell or in a content control. */
final class BlockReader {

    private final Story story;
    private final ParagraphReader paragraphs;

    BlockReader(Story story, ParagraphReader paragraphs) {
        this.story = story;
        this.paragraphs = paragraphs;
    }

    /** The blocks in the element on which the reader stands. */
    List<Block> read(Xml xml) {
        return read(xml, child -> false);
    }

    /** @param aside says of a child whether it was something else, which is read */
    List<Block> read(Xml xml, Predicate<Xml> aside) {
        Sink sink = new Sink();
        for (int depth = xml.depth(); xml.child(depth); ) {
            if (!aside.test(xml)) {
                block(xml, sink);
            }
        }
        sink.flush();
        return sink.blocks;
    }

    private void read(Xml xml, Sink sink) {
        for (int depth = xml.depth(); xml.child(depth); ) {
            block(xml, sink);
        }
    }

    private void block(Xml xml, Sink sink) {
        switch (xml.name()) {
            case "p" -> sink.add(paragraphs.read(xml));
            case "tbl" -> {
                sink.flush();
                sink.blocks.addAll(new TableReader(story, this).read(xml));
            }
            case "del", "moveFrom" -> leftOut(Kind.TRACKED_CHANGE, PlainText.of(xml));
            case "altChunk" -> leftOut(Kind.REFERENCE_IGNORED, xml.attribute("id", xml.name()));
            case "sdtPr", "sdtEndPr", "sectPr", "tcPr", "Fallback" -> {}
            default -> read(xml, sink);
        }
    }

    void leftOut(Kind kind, String text) {
        if (!text.isBlank()) {
            story.remark(kind, text);
        }
    }

    private final class Sink {

        private final List<Block> blocks = new ArrayList<>();
        private String open = "";

        void add(ParagraphReader.Read paragraph) {
            open += paragraph.text();
            if (!paragraph.isJoined()) {
                flush();
            }
        }

        void flush() {
            if (!open.isBlank()) {
                story.allowance().boxes(1);
                blocks.add(new Paragraph(open, story.paragraph()));
                story.endParagraph();
            }
            open = "";
        }
    }
}
