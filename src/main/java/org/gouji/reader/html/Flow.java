package org.gouji.reader.html;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/** Text as a browser sets it: spaces of the source drawn together, line breaks where the page has them. */
final class Flow {

    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private static final char FIRST_WIDE = 0x2E80;
    private static final Set<UnicodeBlock> WIDE = Set.of(
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            UnicodeBlock.CJK_RADICALS_SUPPLEMENT,
            UnicodeBlock.KANGXI_RADICALS,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean lineEnd;

    /** Spaces and line ends of the source as they are. */
    void preformatted(String words) {
        settle(words.isEmpty() ? 'x' : words.charAt(0));
        text.append(words.replace("\r\n", "\n"));
    }

    void words(String words, boolean raised) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Spaces.isCollapsible(c)) {
                space = true;
                lineEnd |= c == '\n' || c == '\r';
            } else {
                settle(c);
                text.append(raised ? raised(c) : c);
            }
        }
    }

    void lineBreak() {
        space = false;
        lineEnd = false;
        text.append('\n');
    }

    /** What has been said so far; begins anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        space = false;
        lineEnd = false;
        return taken;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Between two wide characters the end of a source line is no space. */
    private void settle(char next) {
        if (space && !text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            if (last != '\n' && !(lineEnd && isWide(last) && isWide(next))) {
                text.append(' ');
            }
        }
        space = false;
        lineEnd = false;
    }

    private static boolean isWide(char c) {
        if (c < FIRST_WIDE) {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(c);
        return Character.isSurrogate(c) || block != null && WIDE.contains(block);
    }

    /** A raised digit is a footnote's mark; as an ordinary one it would make another figure. */
    private static char raised(char c) {
        int digit = Character.digit(c, 10);
        return digit < 0 ? c : RAISED.charAt(digit);
    }
}
