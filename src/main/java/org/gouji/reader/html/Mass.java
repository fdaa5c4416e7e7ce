package org.gouji.reader.html;

/** What an element holds in all, of what is shown. Characters are counted without spaces. */
final class Mass {

    /** So many are a table of figures and no date or number of a document. */
    static final int MANY_FIGURES = 6;

    private static final int LONGEST_FIGURE = 14;

    private int text;
    private int linked;
    private int controls;
    private int links;
    private int digits;
    private int figures;
    private int tables;
    private int headings;
    private int pictures;

    /** @return how many characters there are */
    int text(String words, boolean inLink, boolean inControl) {
        int before = text;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Spaces.isSpace(c)) {
                text++;
                linked += inLink ? 1 : 0;
                controls += inControl ? 1 : 0;
                digits += Character.isDigit(c) ? 1 : 0;
            }
        }
        return text - before;
    }

    void link() {
        links++;
    }

    void picture() {
        pictures++;
    }

    void table() {
        tables++;
    }

    /** Counts as one figure, if it holds little but a number. */
    void cell() {
        figures += figures == 0 && digits > 0 && text <= LONGEST_FIGURE && 2 * digits >= text ? 1 : 0;
    }

    void heading() {
        headings += text - linked;
    }

    void add(Mass inner) {
        text += inner.text;
        linked += inner.linked;
        controls += inner.controls;
        links += inner.links;
        digits += inner.digits;
        figures += inner.figures;
        tables += inner.tables;
        headings += inner.headings;
        pictures += inner.pictures;
    }

    int text() {
        return text;
    }

    /** Characters that lead nowhere. */
    int prose() {
        return text - linked - controls;
    }

    int figures() {
        return figures;
    }

    /** Tables, itself included, that hold any text. */
    int tables() {
        return tables;
    }

    boolean isEmpty() {
        return text == 0;
    }

    boolean hasPictures() {
        return pictures > 0;
    }

    boolean hasHeading() {
        return headings > 0;
    }

    /** Mostly links, as a menu, a list of other pages, or the path to this page. */
    boolean isNavigation() {
        return isListOfLinks()
                || links >= 1 && linked * 10L >= text * 9L
                || links >= 2 && text < 100 && linked * 10L >= text * 3L;
    }

    boolean hasControls() {
        return linked + controls > 0;
    }

    /** A list of other pages. */
    boolean isListOfLinks() {
        return links >= 3 && linked * 10L >= text * 6L;
    }

    /** Mostly what a click follows or does. */
    boolean isMostlyControls() {
        return hasControls() && (linked + controls) * 10L >= text * 6L;
    }
}
