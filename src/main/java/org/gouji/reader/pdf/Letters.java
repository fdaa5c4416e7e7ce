package org.gouji.reader.pdf;

import org.jspecify.annotations.Nullable;

/** Which characters a document's tables may name. */
final class Letters {

    static final String LOST = "\uFFFD";

    private Letters() {}

    /** What stands for no character is lost; a control character moves the pen and is at most a space. */
    static String clean(@Nullable String text) {
        if (text == null) {
            return LOST;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> clean.append(clean(c)));
        return clean.toString();
    }

    private static String clean(int c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE, Character.UNASSIGNED -> LOST;
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> c == 0 ? LOST : " ";
            default -> Character.toString(c);
        };
    }

    static boolean isWide(String text) {
        return !text.isEmpty() && Character.isIdeographic(text.codePointAt(0))
                || !text.isEmpty() && text.codePointAt(0) >= 0x2E80 && text.codePointAt(0) < 0xFFE0;
    }
}
