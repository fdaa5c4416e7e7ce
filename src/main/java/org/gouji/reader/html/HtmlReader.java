package org.gouji.reader.html;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.DocumentReader;
import org.gouji.source.Origin;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark.Kind;
import org.gouji.source.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a saved web page, or a part of one. What surrounds the article there is left out and remarked. */
public final class HtmlReader implements DocumentReader {

    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public Source read(byte[] document, Allowance allowance) {
        Remarks remarks = new Remarks();
        String text = decoded(document, remarks);
        if (text.isBlank()) {
            throw new RefusedDocument(Refusal.EMPTY);
        }
        Document page;
        try {
            page = PageParser.parse(text, allowance);
        } catch (RefusedDocument e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new RefusedDocument(Refusal.DAMAGED, e);
        }
        return read(page, remarks, allowance);
    }

    private static String decoded(byte[] document, Remarks remarks) {
        Encoding encoding = Encoding.of(document);
        String text = encoding.decode(document);
        if (encoding.guessed()) {
            remarks.add(Kind.ENCODING_GUESSED, encoding.charset().name(), Origin.UNKNOWN);
        }
        long lost = text.chars().filter(c -> c == REPLACEMENT).count();
        if (lost > 0) {
            remarks.add(Kind.CHARACTERS_LOST, Long.toString(lost), Origin.UNKNOWN);
        }
        return text;
    }

    private static Source read(Document page, Remarks remarks, Allowance allowance) {
        Element body = page.body();
        Masses masses = Masses.weigh(body);
        if (masses.of(body).isEmpty() && masses.of(body).hasPictures()) {
            throw new RefusedDocument(Refusal.NO_TEXT);
        }
        remark(page, masses, remarks);
        TableKind tables = new TableKind(masses);
        Predicate<Node> furniture = Article.furnitureOf(body, masses, tables);
        List<Block> blocks = PageReader.blocks(body, new TextWalk.Page(masses, furniture, remarks, allowance), tables);
        if (blocks.isEmpty()) {
            blocks = PageReader.blocks(body, new TextWalk.Page(masses, node -> false, remarks, allowance), tables);
        }
        if (blocks.isEmpty()) {
            throw new RefusedDocument(Refusal.EMPTY);
        }
        return new Source(Entries.of(page, allowance), blocks, remarks.all());
    }

    private static void remark(Document page, Masses masses, Remarks remarks) {
        if (!page.getElementsByTag("script").isEmpty()) {
            remarks.add(Kind.ACTIVE_CONTENT_IGNORED, "", Origin.UNKNOWN);
        }
        if (masses.showsHidden()) {
            remarks.add(Kind.HIDDEN_TEXT, "", Origin.UNKNOWN);
        }
        if (masses.showsStruck()) {
            remarks.add(Kind.TRACKED_CHANGE, "", Origin.UNKNOWN);
        }
    }
}
