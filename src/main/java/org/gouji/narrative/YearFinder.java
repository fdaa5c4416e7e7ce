package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the years that a text names, and the part that each plays in its sentence. */
final class YearFinder {

    enum Role {
        /** At the head of the sentence. */
        OPENING,
        /** At the head of a clause, or a date that stands for the whole year. */
        CLAUSE,
        /** Named in passing. */
        OTHER,
        /** Part of a title, a date, or a comparison: not what the sentence is about. */
        ASIDE
    }

    /**
     * @param start in the folded text
     * @param after the year and what belongs to it
     * @param isOutside whether it stands outside brackets and titles
     */
    record Year(int value, int start, int after, int sentence, Role role, boolean isOutside) {}

    private final ListMarks marks;
    private final char year;
    private final Chars pauses;
    private final Chars opening;
    private final Chars closing;
    private final Pattern whole;
    private final Pattern wholeYear;
    private final Pattern lastDay;
    private final Pattern until;
    private final Pattern aside;
    private final Pattern compared;

    YearFinder(Words words, ListMarks marks) {
        this.marks = marks;
        year = words.character("years", "year");
        pauses = words.chars("years", "pauses");
        opening = words.chars("brackets", "opening");
        closing = words.chars("brackets", "closing");
        whole = words.pattern("years", "whole");
        wholeYear = words.pattern("years", "wholeYear");
        lastDay = words.pattern("years", "lastDay");
        until = words.pattern("years", "until");
        aside = words.pattern("years", "aside");
        compared = words.pattern("years", "compared");
    }

    /** In the order of the text. */
    List<Year> years(Prose prose) {
        List<Year> years = new ArrayList<>();
        Folded text = prose.folded();
        int sentence = -1;
        int cursor = 0;
        int depth = 0;
        for (int at = text.text().indexOf(year); at >= 0; at = text.text().indexOf(year, at + 1)) {
            int start = at - 4;
            if (!isYear(text, start)) {
                continue;
            }
            int index = prose.sentences().indexAt(text.start(at));
            if (index != sentence) {
                sentence = index;
                cursor = text.indexAt(prose.sentences().start(index));
                depth = 0;
            }
            for (; cursor < start; cursor++) {
                depth += opening.has(text.at(cursor)) ? 1 : closing.has(text.at(cursor)) ? -1 : 0;
            }
            years.add(year(prose, start, index, depth <= 0));
        }
        return years;
    }

    private static boolean isYear(Folded text, int start) {
        if (start < 0
                || start > 0 && Chars.isDigit(text.at(start - 1))
                || !text.text().startsWith("20", start)) {
            return false;
        }
        return Chars.isDigit(text.at(start + 2)) && Chars.isDigit(text.at(start + 3));
    }

    private Year year(Prose prose, int start, int sentence, boolean isOutside) {
        Folded text = prose.folded();
        int value = Integer.parseInt(text.text(), start, start + 4, 10);
        int after = end(whole, text, start);
        if (after == start && until.matcher(before(text, start)).find()) {
            after = end(lastDay, text, start);
        }
        boolean isWhole = after > start;
        after = isWhole ? after : end(wholeYear, text, start);
        Role role = Role.ASIDE;
        if (isOutside && (isWhole || !precedes(aside, text, after))) {
            role = role(prose, start, sentence);
        }
        return new Year(value, start, after, sentence, role, isOutside);
    }

    private static int end(Pattern pattern, Folded text, int from) {
        Matcher matcher = pattern.matcher(text.text()).region(from, Math.min(text.length(), from + 40));
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private static String before(Folded text, int start) {
        return text.text().substring(Math.max(0, start - 4), start);
    }

    private static boolean precedes(Pattern pattern, Folded text, int from) {
        return pattern.matcher(text.text())
                .region(from, Math.min(text.length(), from + 20))
                .lookingAt();
    }

    private Role role(Prose prose, int start, int sentence) {
        Folded text = prose.folded();
        int place = text.start(start);
        int first = prose.sentences().start(sentence);
        if (place <= first || start == 0) {
            return Role.OPENING;
        }
        ListMark mark = marks.at(prose.raw(), first);
        if (mark != null && text.indexAt(mark.end()) == start) {
            return Role.OPENING;
        }
        String before = before(text, start);
        if (pauses.has(text.at(start - 1)) || until.matcher(before).find()) {
            return Role.CLAUSE;
        }
        return compared.matcher(before).find() ? Role.ASIDE : Role.OTHER;
    }

    /** The sentences in which a single year heads a clause. */
    List<YearSentence> sentences(Prose prose, List<Year> years) {
        List<YearSentence> sentences = new ArrayList<>();
        int from = 0;
        while (from < years.size()) {
            int to = from;
            while (to < years.size()
                    && years.get(to).sentence() == years.get(from).sentence()) {
                to++;
            }
            sentence(prose, years.subList(from, to)).ifPresent(sentences::add);
            from = to;
        }
        return sentences;
    }

    private static Optional<YearSentence> sentence(Prose prose, List<Year> years) {
        List<Year> named =
                years.stream().filter(year -> year.role() != Role.ASIDE).toList();
        if (named.stream().mapToInt(Year::value).distinct().count() != 1) {
            return Optional.empty();
        }
        int index = named.get(0).sentence();
        int end = prose.folded().indexAt(prose.sentences().end(index));
        return named.stream()
                .filter(year -> year.role() != Role.OTHER)
                .findFirst()
                .map(year -> new YearSentence(
                        index, year.value(), year.start(), year.after(), end, year.role() == Role.OPENING));
    }
}
