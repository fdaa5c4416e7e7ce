package org.gouji.narrative;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.narrative.Statement.PartList;

/**
 * Reads how many parts a report says it has, and how many it lists. Names of parts have commas in them, so known
 * wordings are taken whole; of others only the end can be told, by the word that such names end with. A list with a
 * name that may be two is not counted, unless one way to count it agrees with the number.
 */
final class PartListReader implements ProseReader {

    private static final int LONGEST_LIST = 500;
    private static final int FEWEST = 4;
    private static final int LONGEST_INTRODUCTION = 10;
    private static final int MOST_OPENINGS = 10;

    /**
     * The number of parts, as announced.
     *
     * @param isOpen whether "and so on" stands before it
     * @param start where a list before it ends
     */
    private record Announcement(OptionalInt number, boolean isOpen, int start, int end) {}

    private final HeadingNames names;
    private final Pattern announcement;
    private final Pattern introduction;
    private final Literals signs;
    private final Pattern start;
    private final Pattern end;
    private final Pattern etcetera;
    private final Chars separators;
    private final Pattern link;
    private final Pattern lastWords;
    private final Numerals numerals;

    PartListReader(HeadingNames names, Words words) {
        this.names = names;
        announcement = words.pattern("parts", "announcement", "number");
        introduction = words.pattern("parts", "introduction", "open");
        signs = words.literals("parts", "signs");
        start = words.pattern("parts", "start");
        end = words.pattern("parts", "end");
        etcetera = words.pattern("parts", "etcetera");
        separators = words.chars("parts", "separators");
        link = words.pattern("parts", "link");
        lastWords = words.pattern("parts", "lastWords");
        numerals = words.numerals();
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        if (texts.preface().isBlank()) {
            texts.section("overview").forEach(prose -> read(prose, found));
        } else {
            read(texts.preface(), found);
        }
    }

    /** Whether there was one. */
    private boolean read(Prose prose, List<Statement> found) {
        String text = prose.folded().text();
        Matcher opening = start.matcher(text);
        int tried = 0;
        for (int at = signs.find(text, 0); at >= 0 && tried < MOST_OPENINGS; at = signs.find(text, at + 1)) {
            if (!opening.region(at, text.length()).lookingAt()) {
                continue;
            }
            tried++;
            Span first = prose.sentence(prose.folded(opening.start(), opening.end()));
            int stop = Math.min(prose.folded().indexAt(first.end()), opening.end() + LONGEST_LIST);
            Announcement announced = announcement(text, opening.end(), stop);
            int listed = listed(text, opening.end(), announced.start(), announced);
            int end = announced.end();
            if (listed == 0 && end < stop) {
                listed = listed(text, end, stop, announced);
                end = listed == 0 ? end : stop;
            }
            if (announced.number().isPresent() || listed >= FEWEST) {
                Span span = prose.folded(opening.start(), end);
                found.add(new PartList(announced.number(), listed, span, prose.sentence(span)));
                return true;
            }
        }
        return false;
    }

    private Announcement announcement(String text, int from, int to) {
        Matcher matcher = announcement.matcher(text).region(from, to);
        if (!matcher.find()) {
            return new Announcement(OptionalInt.empty(), false, to, to);
        }
        OptionalInt number = number(matcher.group("number"));
        int start = Math.max(from, matcher.start() - LONGEST_INTRODUCTION);
        Matcher before = introduction.matcher(text).region(start, matcher.start());
        return before.find()
                ? new Announcement(number, before.group("open") != null, before.start(), matcher.end())
                : new Announcement(number, false, matcher.start(), matcher.end());
    }

    private OptionalInt number(String written) {
        return Chars.isDigit(written.charAt(0)) ? OptionalInt.of(Integer.parseInt(written)) : numerals.value(written);
    }

    /** The number of names, 0 when it is not certain; of a list that is left open, fewer than announced say nothing. */
    private int listed(String text, int from, int to, Announcement announced) {
        Matcher ending = end.matcher(text).region(from, to);
        int stop = ending.find() ? ending.start() : to;
        Matcher open = etcetera.matcher(text).region(from, stop);
        boolean isOpen = open.find();
        int listed = count(text, from, isOpen ? open.start() : stop).certain(announced.number());
        boolean isLeftOpen = isOpen || announced.isOpen() && to == announced.start();
        return isLeftOpen && listed < announced.number().orElse(Integer.MAX_VALUE) ? 0 : listed;
    }

    private PartCount count(String text, int from, int to) {
        PartCount count = new PartCount();
        int at = next(text, from, to);
        while (at < to) {
            String known = names.at(text, at);
            int after = at + known.length();
            if (!known.isEmpty() && after <= to && (after == to || next(text, after, to) > after)) {
                count.known();
            } else {
                after = pieceEnd(text, at, to);
                count.piece(lastWords.matcher(text).region(at, after).find());
            }
            at = next(text, after, to);
        }
        return count;
    }

    private int pieceEnd(String text, int from, int to) {
        int end = from;
        while (end < to && !separators.has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the next name begins, after commas, words that link, and numbers. */
    private int next(String text, int from, int to) {
        int at = from;
        while (at < to && separators.has(text.charAt(at))) {
            at++;
        }
        Matcher matcher = link.matcher(text).region(at, to);
        return matcher.lookingAt() && (at > from || matcher.end() > at) ? matcher.end() : at;
    }
}
