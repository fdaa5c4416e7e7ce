package org.gouji.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.DocumentReader;
import org.gouji.source.Remark;
import org.gouji.source.Source;

/** Reads Markdown: its words and tables. What only says how they look is left out, links are not followed. */
public final class MarkdownReader implements DocumentReader {

    /** The line below a heading, a line across the page, or the fence around a listing. */
    private static final Pattern DRAWN = Pattern.compile("\\s*(?:=+|-{3,}|\\*{3,}|_{3,}|`{3,}.*|~{3,}.*)\\s*");

    private static final Pattern BULLET = Pattern.compile("^\\s{0,12}(?:[-*+>][ \\t]+){1,6}(?=\\S)");

    @Override
    public Source read(byte[] document, Allowance allowance) {
        Decoding.Decoded decoded = Decoding.decode(document, allowance);
        List<Remark> remarks = new ArrayList<>(decoded.remarks());
        List<TextLine> lines = TextLine.of(decoded.text(), allowance).stream()
                .filter(line -> !DRAWN.matcher(line.text()).matches())
                .map(line -> line.with(MarkdownLinks.without(line, remarks)))
                .map(line -> line.with(BULLET.matcher(line.text()).replaceFirst("")))
                .toList();
        List<Block> blocks = TextBlocks.of(lines, allowance, MarkdownWords::plain);
        return new Source(List.of(), blocks, remarks);
    }
}
