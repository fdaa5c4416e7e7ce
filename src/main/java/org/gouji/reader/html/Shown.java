package org.gouji.reader.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How an element's own markup makes its text look, as far as that changes what a reader of the page sees. */
final class Shown {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul");

    /** Never text of the page. A browser that runs scripts does not show the text for those that do not. */
    private static final Set<String> INERT =
            Set.of("script", "style", "noscript", "template", "head", "link", "meta", "base");

    private static final Pattern NOT_SHOWN = Pattern.compile("(?:^|;)display:none");
    private static final Pattern INVISIBLE = Pattern.compile("(?:^|;)visibility:(?:hidden|collapse)");
    private static final Pattern HIDDEN_IN_WORD = Pattern.compile("(?:^|;)mso-hide:all");
    private static final Pattern STRUCK = Pattern.compile("(?:^|;)text-decoration(?:-line)?:[^;]*line-through");
    private static final Pattern RAISED = Pattern.compile("(?:^|;)vertical-align:super");
    private static final Pattern BLOCK = Pattern.compile("(?:^|;)display:(?:block|flex|grid|table|list-item)");
    private static final Pattern KEPT = Pattern.compile("(?:^|;)white-space:(?:pre|break-spaces)");
    /** No style that anybody wrote is longer. */
    private static final int LONGEST = 4000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Shown() {}

    static boolean isInert(Element element) {
        return INERT.contains(element.normalName());
    }

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || element.nameIs("input") && element.attr("type").equalsIgnoreCase("hidden")
                || says(element, "display", NOT_SHOWN)
                || says(element, "visibility", INVISIBLE)
                || says(element, "mso-hide", HIDDEN_IN_WORD);
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || says(element, "display", BLOCK);
    }

    /** Deleted, though still to be seen. */
    static boolean isStruck(Element element) {
        return element.nameIs("del")
                || element.nameIs("s")
                || element.nameIs("strike")
                || says(element, "line-through", STRUCK);
    }

    static boolean isRaised(Element element) {
        return element.nameIs("sup") || says(element, "vertical-align", RAISED);
    }

    /** Whether spaces and line ends of the source are shown. */
    static boolean isPreformatted(Element element) {
        return element.nameIs("pre") || element.nameIs("xmp") || says(element, "white-space", KEPT);
    }

    private static boolean says(Element element, String property, Pattern pattern) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        if (style.isEmpty() || style.length() > LONGEST) {
            return false;
        }
        String small = style.toLowerCase(Locale.ROOT);
        return small.contains(property)
                && pattern.matcher(SPACE.matcher(small).replaceAll("")).find();
    }
}
