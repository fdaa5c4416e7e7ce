package org.gouji.narrative;

import java.util.List;
import org.gouji.narrative.Statement.Blemish;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs that stop in the middle of a sentence: at a comma, with nothing after it that could go on, since the
 * text ends or a later item of a list begins. A line that goes on in the next was only broken by the source.
 */
final class ParagraphReader implements ProseReader {

    private static final int LONGEST_QUOTE = 20;

    private final ListMarks marks;
    private final Chars pauses;
    private final Chars stops;

    ParagraphReader(Words words, ListMarks marks) {
        this.marks = marks;
        pauses = words.chars("sentences", "pauses");
        stops = words.chars("sentences", "stops");
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        texts.paragraphs().forEach(prose -> read(prose, found));
    }

    private void read(Prose prose, List<Statement> found) {
        String text = prose.raw();
        int last = -1;
        boolean isNewLine = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                isNewLine = true;
            } else if (!Chars.isBlank(character)) {
                if (isNewLine && last >= 0 && pauses.has(text.charAt(last)) && isLaterItem(marks.at(text, i))) {
                    found.add(cutOff(prose, last));
                }
                isNewLine = false;
                last = i;
            }
        }
        if (last >= 0 && pauses.has(text.charAt(last))) {
            found.add(cutOff(prose, last));
        }
    }

    /** The first item of a list may follow a comma that should be a colon. */
    private static boolean isLaterItem(@Nullable ListMark mark) {
        return mark != null && mark.isCertain() && mark.number() > 1;
    }

    private Blemish cutOff(Prose prose, int last) {
        String text = prose.raw();
        int start = last;
        while (start > 0 && last - start < LONGEST_QUOTE && !ends(text.charAt(start - 1))) {
            start--;
        }
        Span span = prose.span(start, last + 1);
        return new Blemish(Blemish.Kind.CUT_OFF, prose.quote(span), "", span, prose.sentence(span));
    }

    private boolean ends(char character) {
        return character == '\n' || stops.has(character) || pauses.has(character);
    }
}
