package org.gouji.reader.html;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gouji.source.Allowance;
import org.gouji.source.Origin;
import org.gouji.source.Remark.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a part of a page, hands its text to a flow and its blocks to whoever parts it. */
final class TextWalk implements NodeFilter {

    /** What an end of a block means to the walker's owner. */
    interface Parts {

        /** A block begins or ends. */
        void boundary();

        /** @return whether the owner has read the table itself */
        boolean table(Element table);
    }

    /** What all walks through one page share. */
    record Page(Masses masses, Predicate<Node> furniture, Remarks remarks, Allowance allowance) {}

    private final Page page;
    private final Flow flow;
    private final Parts parts;
    private final Supplier<Origin> here;
    private int raised;
    private int preformatted;

    TextWalk(Page page, Flow flow, Parts parts, Supplier<Origin> here) {
        this.page = page;
        this.flow = flow;
        this.parts = parts;
        this.here = here;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        page.allowance().time();
        if (page.furniture().test(node)) {
            leaveOut(Kind.OUTSIDE_ARTICLE, node instanceof Element element ? element.text() : text(node));
            parts.boundary();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode) {
            say(text(node));
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private static String text(Node node) {
        return node instanceof TextNode text ? text.getWholeText() : "";
    }

    private void say(String words) {
        int before = flow.length();
        if (preformatted > 0) {
            flow.preformatted(words);
        } else {
            flow.words(words, raised > 0);
        }
        page.allowance().characters(flow.length() - before);
    }

    private FilterResult enter(Element element) {
        if (Shown.isInert(element)) {
            leaveOut(Kind.OUTSIDE_ARTICLE, element.nameIs("noscript") ? element.text() : "");
            return FilterResult.SKIP_ENTIRELY;
        }
        if (page.masses().isHidden(element)) {
            leaveOut(Kind.HIDDEN_TEXT, element.text());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (page.masses().isStruck(element)) {
            leaveOut(Kind.TRACKED_CHANGE, element.text());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Embedded.read(element, this::say, (kind, found) -> page.remarks().add(kind, found, here.get()))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            flow.lineBreak();
        } else if (element.nameIs("table") && parts.table(element)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (Shown.isBlock(element)) {
            parts.boundary();
        }
        raised += Shown.isRaised(element) ? 1 : 0;
        preformatted += Shown.isPreformatted(element) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void leaveOut(Kind kind, String text) {
        if (!Spaces.strip(text).isEmpty()) {
            page.remarks().add(kind, text, here.get());
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            raised -= Shown.isRaised(element) ? 1 : 0;
            preformatted -= Shown.isPreformatted(element) ? 1 : 0;
            if (Shown.isBlock(element)) {
                parts.boundary();
            }
        }
        return FilterResult.CONTINUE;
    }
}
