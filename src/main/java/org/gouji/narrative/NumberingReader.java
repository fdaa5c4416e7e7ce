package org.gouji.narrative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gouji.narrative.ListMark.Level;
import org.gouji.narrative.Statement.Blemish;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that are left out of a list. Lists lie within each other; a number 1 begins a new one, and so does what
 * follows an item of a list further out. A list that begins with another number, or goes back, is left alone.
 */
final class NumberingReader implements ProseReader {

    /** The last item of a list that is not finished. */
    private record Item(Level level, int number, int start, int end) {}

    private final ListMarks marks;
    private final Chars stops;
    private final Chars pauses;
    private final Numerals numerals;

    NumberingReader(Words words, ListMarks marks) {
        this.marks = marks;
        stops = words.chars("lists", "after");
        pauses = words.chars("lists", "wordsAfter");
        numerals = words.numerals();
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        texts.paragraphs().forEach(prose -> read(prose, found));
    }

    private void read(Prose prose, List<Statement> found) {
        String text = prose.raw();
        Deque<Item> open = new ArrayDeque<>();
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '\n' && Chars.isBlank(character)) {
                continue;
            }
            ListMark mark = begins(before, character) ? at(text, i, before) : null;
            if (mark != null) {
                take(prose, i, mark, open, found);
            }
            before = character;
        }
    }

    private boolean begins(char before, char character) {
        return before == '\n' || stops.has(before) && character != '\n' || pauses.has(before);
    }

    private @Nullable ListMark at(String text, int at, char before) {
        ListMark mark = marks.at(text, at);
        if (mark == null || mark.level() == Level.SECTION) {
            return null;
        }
        return mark.level() == Level.WORD || before == '\n' || stops.has(before) ? mark : null;
    }

    private void take(Prose prose, int start, ListMark mark, Deque<Item> open, List<Statement> found) {
        Item last = open.stream()
                .filter(item -> item.level() == mark.level())
                .findFirst()
                .orElse(null);
        if (last == null) {
            if (mark.isCertain()) {
                open.push(item(mark, start));
            }
            return;
        }
        if (!mark.isCertain() && mark.number() != last.number() + 1) {
            return;
        }
        while (open.peek() != last) {
            open.pop();
        }
        open.pop();
        open.push(item(mark, start));
        if (mark.number() > last.number() + 1 && !isHidden(prose.raw(), last, mark.number(), start)) {
            Span span = prose.span(start, mark.end());
            found.add(new Blemish(
                    Blemish.Kind.NUMBERING_GAP,
                    Integer.toString(mark.number()),
                    Integer.toString(last.number()),
                    span,
                    prose.sentence(span)));
        }
    }

    private static Item item(ListMark mark, int start) {
        return new Item(mark.level(), mark.number(), start, mark.end());
    }

    /** Whether one of the numbers that seem left out is there, only written in another way. */
    private boolean isHidden(String text, Item last, int number, int end) {
        for (int i = last.end(); i < end; i++) {
            char before = text.charAt(i - 1);
            if (Chars.isBlank(before) || stops.has(before) || pauses.has(before) || Folded.fold(before) == '(') {
                int between = valueAt(text, i, end);
                if (between > last.number() && between < number) {
                    return true;
                }
            }
        }
        return false;
    }

    private int valueAt(String text, int from, int to) {
        int value = 0;
        int end = from;
        while (end < to && end - from < 3 && Chars.isDigit(Folded.fold(text.charAt(end)))) {
            value = value * 10 + Folded.fold(text.charAt(end)) - '0';
            end++;
        }
        if (end > from) {
            return value;
        }
        end = numerals.end(text, from);
        return numerals.value(text.subSequence(from, end)).orElse(0);
    }
}
