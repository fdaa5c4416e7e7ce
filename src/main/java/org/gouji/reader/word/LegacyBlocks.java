package org.gouji.reader.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.gouji.source.Block;

/** Reads paragraphs and tables of a .doc file in the order in which they stand. */
final class LegacyBlocks {

    private final Story story;
    private final LegacyText text;
    private final LegacyNumbering numbering;

    LegacyBlocks(HWPFDocument document, Story story) {
        this.story = story;
        this.text = new LegacyText(story);
        this.numbering = new LegacyNumbering(document);
    }

    /** @param level how many tables there are around */
    List<Block> read(Range range, int level) {
        story.allowance().depth(level);
        List<Block> blocks = new ArrayList<>();
        int paragraphs = range.numParagraphs();
        for (int i = 0; i < paragraphs; ) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                blocks.addAll(new LegacyTable(story, this).read(table, paragraph.getTableLevel()));
                i += Math.max(1, table.numParagraphs());
            } else {
                paragraph(paragraph, blocks);
                i++;
            }
        }
        return blocks;
    }

    private void paragraph(Paragraph paragraph, List<Block> blocks) {
        RunText read = new RunText(story);
        int runs = paragraph.numCharacterRuns();
        for (int i = 0; i < runs; i++) {
            text.append(paragraph.getCharacterRun(i), read);
        }
        boolean empty = read.isEmpty();
        String shown = read.end();
        String number = empty ? "" : numbering.next(paragraph);
        if (!(number + shown).isBlank()) {
            story.allowance().boxes(1);
            blocks.add(new org.gouji.source.Paragraph(number + shown, story.paragraph()));
            story.endParagraph();
        }
    }
}
