package org.gouji.reader.html;

import java.util.Set;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Makes the tree of a page, as a browser would. */
final class PageParser {

    /** Elements in elements, spans included. Beyond that the parser, as browsers do, would hang them up elsewhere. */
    private static final int DEEPEST = 512;

    /** Do not count as depth: old pages leave hundreds of them open, one in the other. */
    private static final Set<String> INLINE = Set.of(
            "font",
            "span",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "big",
            "small",
            "tt",
            "a",
            "code",
            "s",
            "strike",
            "nobr",
            "o:p",
            "st1:chsdate");

    private PageParser() {}

    static Document parse(String page, Allowance allowance) {
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(new LimitedText(page, allowance), "");
        document.traverse(new Depth(allowance));
        return document;
    }

    private static final class Depth implements NodeVisitor {

        private final Allowance allowance;
        private int structure;

        Depth(Allowance allowance) {
            this.allowance = allowance;
        }

        @Override
        public void head(Node node, int depth) {
            if (depth >= DEEPEST - 1) {
                throw new RefusedDocument(Refusal.TOO_DEEP);
            }
            if (isStructure(node)) {
                allowance.depth(++structure);
            }
            allowance.time();
        }

        @Override
        public void tail(Node node, int depth) {
            structure -= isStructure(node) ? 1 : 0;
        }

        private static boolean isStructure(Node node) {
            return node instanceof Element && !INLINE.contains(node.normalName());
        }
    }
}
