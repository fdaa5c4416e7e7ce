package org.gouji.reader.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What portals call the parts of their pages. A hint only: what an element holds decides. */
final class Names {

    /** Ids and classes of the element that holds the article, of the content systems that portals are made with. */
    private static final Set<String> ARTICLE = Set.of(
            "zoom",
            "ucap-content",
            "trs_editor",
            "trs_ueditor",
            "trs_editor_view",
            "article",
            "article-content",
            "article_content",
            "articlecontent",
            "art_con",
            "artical_content",
            "content",
            "contentbox",
            "content-text",
            "con_text",
            "detail",
            "details",
            "details-content",
            "detail-content",
            "main-content",
            "maincontent",
            "news_content",
            "news-content",
            "newscontent",
            "pages_content",
            "text",
            "txt",
            "view",
            "vsb_content",
            "wp_articlecontent",
            "xxgk_content",
            "xl-content",
            "zwgk_content",
            "wordsection1",
            "section1",
            "js_content");

    private static final Set<String> FURNITURE = Set.of(
            "nav",
            "navbar",
            "navi",
            "navigation",
            "menu",
            "submenu",
            "header",
            "topbar",
            "toolbar",
            "crumb",
            "crumbs",
            "breadcrumb",
            "breadcrumbs",
            "share",
            "bdsharebuttonbox",
            "footer",
            "foot",
            "copyright",
            "friendlink",
            "friendlinks",
            "sidebar",
            "related",
            "recommend",
            "pagination",
            "pager",
            "qrcode",
            "ewm",
            "gotop",
            "backtop",
            "totop",
            "search",
            "login",
            "accessibility",
            "logo");

    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "header", "menu", "dialog");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "complementary");
    private static final Pattern WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Number of the registration that every Chinese site prints at its foot. */
    private static final Pattern REGISTRATION = Pattern.compile("ICP[^\\d\\s]{0,4}\\s?\\d{5,}");

    private Names() {}

    static boolean isArticle(Element element) {
        return element.nameIs("article")
                || element.attributesSize() > 0
                        && (ARTICLE.contains(element.id().toLowerCase(Locale.ROOT))
                                || SPACE.splitAsStream(element.className().toLowerCase(Locale.ROOT))
                                        .anyMatch(ARTICLE::contains));
    }

    static boolean isFurniture(Element element) {
        return TAGS.contains(element.normalName())
                || element.attributesSize() > 0
                        && (ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                                || hasWord(element.id())
                                || hasWord(element.className()));
    }

    static boolean isRegistration(Element element) {
        return REGISTRATION.matcher(element.text()).find();
    }

    private static boolean hasWord(String name) {
        return !name.isEmpty()
                && Arrays.stream(WORD.split(name.toLowerCase(Locale.ROOT))).anyMatch(FURNITURE::contains);
    }
}
