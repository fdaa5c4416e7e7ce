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
    private static final int MOST_OPENINGS = 10;

    private final HeadingNames names;
    private final Pattern announcement;
    private final Pattern start;
    private final Pattern end;
    private final Pattern etcetera;
    private final Chars separators;
    private final Pattern link;
    private final Pattern lastWords;
    private final Numerals numerals;

    PartListReader(HeadingNames names, Words words) {
        this.names = names;
        announcement = words.pattern("parts", "announcement", "open", "number");
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
        for (int tried = 0; tried < MOST_OPENINGS && opening.find(); tried++) {
            Span first = prose.sentence(prose.folded(opening.start(), opening.end()));
            int stop = Math.min(prose.folded().indexAt(first.end()), opening.end() + LONGEST_LIST);
            Matcher announced = announcement.matcher(text).region(opening.end(), stop);
            boolean isAnnounced = announced.find();
            OptionalInt number = isAnnounced ? number(announced.group("number")) : OptionalInt.empty();
            int listEnd = isAnnounced ? announced.start() : stop;
            boolean isOpen = isAnnounced && announced.group("open") != null;
            int listed = listed(text, opening.end(), listEnd, number, isOpen);
            if (listed == 0 && isAnnounced) {
                listed = listed(text, announced.end(), stop, number, false);
                listEnd = listed == 0 ? listEnd : stop;
            }
            if (number.isPresent() || listed >= FEWEST) {
                Span span = prose.folded(opening.start(), isAnnounced ? Math.max(announced.end(), listEnd) : listEnd);
                found.add(new PartList(number, listed, span, prose.sentence(span)));
                return true;
            }
        }
        return false;
    }

    private OptionalInt number(String written) {
        return Chars.isDigit(written.charAt(0)) ? OptionalInt.of(Integer.parseInt(written)) : numerals.value(written);
    }

    /** The number of names, 0 when it is not certain; of a list that is left open, fewer than announced say nothing. */
    private int listed(String text, int from, int to, OptionalInt announced, boolean isOpen) {
        Matcher ending = end.matcher(text).region(from, to);
        int stop = ending.find() ? ending.start() : to;
        Matcher open = etcetera.matcher(text).region(from, stop);
        boolean isLeftOpen = open.find();
        int listed = count(text, from, isLeftOpen ? open.start() : stop).certain(announced);
        return (isOpen || isLeftOpen) && listed < announced.orElse(Integer.MAX_VALUE) ? 0 : listed;
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
