package org.gouji.reader.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The mass of every element of a page, weighed in one pass. */
final class Masses {

    private static final Mass NOTHING = new Mass();

    private final Map<Element, Mass> masses = new IdentityHashMap<>();
    private final boolean hiddenToo;
    private int hidden;
    private int struck;
    private boolean struckToo;

    private Masses(Element body, boolean hiddenToo) {
        this.hiddenToo = hiddenToo;
        body.filter(new Scales());
        this.struckToo = 2L * struck > of(body).text();
    }

    /**
     * Of a page that shows no table and hides more than it shows, as one does whose script would open it, hidden text
     * counts as well; and one that strikes out most of its text has but left an element open.
     */
    static Masses weigh(Element body) {
        Masses shown = new Masses(body, false);
        Mass whole = shown.of(body);
        boolean hides = shown.hidden > whole.prose() && whole.figures() < Mass.MANY_FIGURES;
        return hides ? new Masses(body, true) : shown;
    }

    Mass of(Element element) {
        return masses.getOrDefault(element, NOTHING);
    }

    /** Of a text without element of its own, or of an element. */
    Mass ofNode(Node node) {
        if (node instanceof Element element) {
            return of(element);
        }
        Mass mass = new Mass();
        if (node instanceof TextNode text) {
            mass.text(text.getWholeText(), false, false);
        }
        return mass;
    }

    /** Whether nothing of the element is to be read. */
    boolean isHidden(Element element) {
        return !hiddenToo && Shown.isHidden(element);
    }

    boolean isStruck(Element element) {
        return !struckToo && Shown.isStruck(element);
    }

    boolean showsStruck() {
        return struckToo;
    }

    boolean showsHidden() {
        return hiddenToo;
    }

    private final class Scales implements NodeFilter {

        private final Deque<Mass> open = new ArrayDeque<>();
        private int inLink;
        private int inControl;
        private int inStruck;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text && !open.isEmpty()) {
                int said = open.peek().text(text.getWholeText(), inLink > 0, inControl > 0);
                struck += inStruck > 0 ? said : 0;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (Shown.isInert(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isHidden(element)) {
                hidden += element.text().length() - element.select("a").text().length();
                return FilterResult.SKIP_ENTIRELY;
            }
            inLink += isLink(element) ? 1 : 0;
            inControl += isControl(element) ? 1 : 0;
            inStruck += Shown.isStruck(element) ? 1 : 0;
            open.push(new Mass());
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                Mass mass = open.pop();
                finish(element, mass);
                masses.put(element, mass);
                if (!open.isEmpty()) {
                    open.peek().add(mass);
                }
            }
            return FilterResult.CONTINUE;
        }

        private void finish(Element element, Mass mass) {
            if (isLink(element)) {
                inLink--;
                if (!mass.isEmpty()) {
                    mass.link();
                }
            }
            inControl -= isControl(element) ? 1 : 0;
            inStruck -= Shown.isStruck(element) ? 1 : 0;
            switch (element.normalName()) {
                case "img", "svg", "canvas" -> mass.picture();
                case "td", "th" -> mass.cell();
                case "h1", "h2", "h3" -> mass.heading();
                case "table" -> {
                    if (!mass.isEmpty()) {
                        mass.table();
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isLink(Element element) {
        return element.nameIs("a") && element.hasAttr("href") && !isControl(element);
    }

    /** Something to click that leads to no other page. */
    private static boolean isControl(Element element) {
        return switch (element.normalName()) {
            case "a" -> {
                String to = element.attr("href").strip().toLowerCase(Locale.ROOT);
                yield element.hasAttr("href") && (to.startsWith("javascript:") || to.equals("#") || to.isEmpty());
            }
            case "button", "select", "option" -> true;
            default -> false;
        };
    }
}
