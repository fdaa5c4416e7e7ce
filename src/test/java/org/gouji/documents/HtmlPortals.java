package org.gouji.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.content.ReportContent;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Line;
import org.gouji.source.Paragraph;

/**
 * Reports as saved pages of government portals, with all that surrounds the report there. A square without a box shows
 * as a row that has fewer cells: in a page, what follows the gap moves left.
 */
public final class HtmlPortals {

    /** How a portal builds its pages. */
    public enum Style {
        /** UTF-8; a table of metadata above, the article in a marked div, each paragraph and cell styled inline. */
        ARTICLE("article", UTF_8),
        /** GBK declared as GB2312; layout by nested tables, elements left open, paragraphs parted by line breaks. */
        TABLES("tables", Charset.forName("GBK")),
        /** Pasted from Word: a span around every run of letters or digits, hundreds of empty cells, wrapped source. */
        WORD("word", UTF_8);

        private final String template;
        private final Charset charset;

        Style(String template, Charset charset) {
            this.template = template;
            this.charset = charset;
        }
    }

    private HtmlPortals() {}

    public static byte[] of(ReportContent report, Style style) {
        return of(Printed.of(report), style);
    }

    public static byte[] of(List<Block> blocks, Style style) {
        HtmlMarkup markup =
                switch (style) {
                    case ARTICLE -> new ArticleMarkup();
                    case TABLES -> new TablesMarkup();
                    case WORD -> new WordMarkup();
                };
        String article = blocks.stream().map(block -> write(block, markup)).collect(Collectors.joining("\n"));
        String page = template(style.template)
                .replace("{title}", HtmlMarkup.escaped(title(blocks)))
                .replace("{year}", "2024")
                .replace("{article}", article);
        return encoded(page, style.charset);
    }

    private static String write(Block block, HtmlMarkup markup) {
        if (block instanceof Grid grid) {
            return markup.table(grid);
        }
        return markup.paragraph(
                block instanceof Paragraph paragraph
                        ? paragraph.text()
                        : block instanceof Line line ? line.text() : "");
    }

    private static String title(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .findFirst()
                .orElse("");
    }

    private static String template(String name) {
        try (InputStream in = HtmlPortals.class.getResourceAsStream("/documents/html/" + name + ".html")) {
            if (in == null) {
                throw new IllegalStateException("no template " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the charset does not have is written as a reference, as editors of pages do. */
    private static byte[] encoded(String page, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder text = new StringBuilder(page.length());
        page.codePoints().forEach(c -> {
            String one = Character.toString(c);
            text.append(encoder.canEncode(one) ? one : "&#" + c + ";");
        });
        return text.toString().getBytes(charset);
    }
}
