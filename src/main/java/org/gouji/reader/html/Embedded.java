package org.gouji.reader.html;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gouji.source.Remark.Kind;
import org.jsoup.nodes.Element;

/** What stands in a page but is no text of it: pictures, frames, fields to fill in. */
final class Embedded {

    /** Pictures this small, in pixels, only make room or count visits. */
    private static final int LARGEST_SPACER = 3;

    private Embedded() {}

    /**
     * @param say told the text that a field shows
     * @param remark told what is lost
     * @return whether the element is one of these, so that nothing else of it is to be read
     */
    static boolean read(Element element, Consumer<String> say, BiConsumer<Kind, String> remark) {
        switch (element.normalName()) {
            case "img", "svg", "canvas" -> {
                if (!isSpacer(element)) {
                    remark.accept(Kind.PICTURE, element.attr("alt"));
                }
            }
            case "iframe", "frame", "embed", "object", "applet", "video", "audio" ->
                remark.accept(
                        Kind.REFERENCE_IGNORED, element.hasAttr("src") ? element.attr("src") : element.attr("data"));
            case "input" -> say.accept(shown(element));
            case "textarea" -> say.accept(element.wholeText());
            case "select" -> {
                Element chosen = element.selectFirst("option[selected]");
                Element first = chosen == null ? element.selectFirst("option") : chosen;
                say.accept(first == null ? "" : first.text());
            }
            case "button" -> remark.accept(Kind.OUTSIDE_ARTICLE, element.text());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String shown(Element input) {
        return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "", "text", "number", "tel", "email", "url", "date" -> input.attr("value");
            default -> "";
        };
    }

    private static boolean isSpacer(Element image) {
        return isTiny(image.attr("width")) || isTiny(image.attr("height"));
    }

    private static boolean isTiny(String size) {
        int pixels = Spans.number(size);
        return !size.isBlank() && pixels >= 0 && pixels <= LARGEST_SPACER && !size.contains("%");
    }
}
