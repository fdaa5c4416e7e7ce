package org.gouji.reader.word;

import java.util.EnumMap;
import java.util.Map;
import org.gouji.reader.ooxml.Raised;
import org.gouji.source.Remark.Kind;

/** The text of a paragraph as it grows, parted into what stands there and what is left out. */
final class RunText {

    private final Story story;
    private final StringBuilder kept = new StringBuilder();
    private final Map<Kind, StringBuilder> leftOut = new EnumMap<>(Kind.class);

    RunText(Story story) {
        this.story = story;
    }

    void append(String text, Look look, boolean deleted) {
        story.allowance().characters(text.length());
        if (deleted || look.isStruck()) {
            leftOut(Kind.TRACKED_CHANGE, text);
        } else if (look.isHidden()) {
            leftOut(Kind.HIDDEN_TEXT, text);
        } else {
            kept.append(look.isRaised() ? Raised.digits(text) : text);
        }
    }

    private void leftOut(Kind kind, String text) {
        leftOut.computeIfAbsent(kind, key -> new StringBuilder()).append(text);
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** What stands there; says what does not. */
    String end() {
        leftOut.forEach((kind, text) -> {
            if (!text.toString().isBlank()) {
                story.remark(kind, text.toString());
            }
        });
        return kept.toString();
    }
}
