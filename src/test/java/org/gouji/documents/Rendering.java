package org.gouji.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gouji.reader.html.HtmlReader;
import org.gouji.reader.pdf.PdfReader;
import org.gouji.reader.text.MarkdownReader;
import org.gouji.reader.text.TextReader;
import org.gouji.reader.word.WordReader;
import org.gouji.reader.workbook.WorkbookReader;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.DocumentReader;
import org.gouji.source.Source;

/** The ways in which a report is written to a file, each with the reader of its format. */
enum Rendering {
    DOCX("Word", true, DocxDocuments::of, new WordReader()),
    XLSX("Excel", false, XlsxDocuments::of, new WorkbookReader()),
    XLS("Excel 97", false, XlsxDocuments::xls, new WorkbookReader()),
    HTML_ARTICLE("网页一", true, blocks -> HtmlPortals.of(blocks, HtmlPortals.Style.ARTICLE), new HtmlReader()),
    HTML_TABLES("网页二", true, blocks -> HtmlPortals.of(blocks, HtmlPortals.Style.TABLES), new HtmlReader()),
    HTML_WORD("网页三", false, blocks -> HtmlPortals.of(blocks, HtmlPortals.Style.WORD), new HtmlReader()),
    PDF("PDF", false, blocks -> PdfDocuments.of(blocks, PdfLook.PLAIN), new PdfReader()),
    TABS("制表符", true, blocks -> TextDocuments.of(blocks, TextDocuments.Style.TABS), new TextReader()),
    CELL_A_LINE("一格一行", true, blocks -> TextDocuments.of(blocks, TextDocuments.Style.CELL_A_LINE), new TextReader()),
    GLUED("数字连写", false, blocks -> TextDocuments.of(blocks, TextDocuments.Style.GLUED), new TextReader()),
    PIPES("Markdown", true, blocks -> TextDocuments.of(blocks, TextDocuments.Style.PIPES), new MarkdownReader());

    final String caption;

    /** Whether a cell that is lost can be told from one that is empty: not where empty ones are all around. */
    final boolean showsHoles;

    private final Function<List<Block>, byte[]> renderer;
    private final DocumentReader reader;

    Rendering(String caption, boolean showsHoles, Function<List<Block>, byte[]> renderer, DocumentReader reader) {
        this.caption = caption;
        this.showsHoles = showsHoles;
        this.renderer = renderer;
        this.reader = reader;
    }

    /** What is read of the blocks once they have been a file. */
    Source through(List<Block> blocks) {
        return reader.read(renderer.apply(blocks), Allowance.withoutTimeLimit());
    }

    /** The same of a text that was changed in between. */
    Source through(List<Block> blocks, UnaryOperator<String> change) {
        String text = new String(renderer.apply(blocks), StandardCharsets.UTF_8);
        return reader.read(change.apply(text).getBytes(StandardCharsets.UTF_8), Allowance.withoutTimeLimit());
    }
}
