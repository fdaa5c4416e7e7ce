package org.gouji.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.narrative.Statement.Closing;

/** Reads the organ's name and the date at the end: the last date, and what stands on the line before it or beside it. */
final class ClosingReader implements ProseReader {

    private static final int LONGEST_NAME = 50;
    private static final String JANUARY = "1";

    private final Pattern date;
    private final Pattern writtenDate;
    private final Pattern filler;
    private final Chars stops;
    private final Numerals numerals;

    ClosingReader(Words words) {
        date = words.pattern("closing", "date", "year", "month", "day");
        writtenDate = words.pattern("closing", "writtenDate", "year", "month", "day");
        filler = words.pattern("closing", "filler");
        stops = words.chars("sentences", "stops");
        numerals = words.numerals();
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        Prose prose = texts.closing();
        Optional<LocalDate> date = Optional.empty();
        String organ = "";
        boolean isDated = false;
        for (String line : prose.raw().lines().toList()) {
            String folded = Folded.of(line).text();
            Matcher matcher = match(folded);
            boolean hasDate = matcher.find();
            if (hasDate) {
                isDated = true;
                date = date(matcher);
                folded = folded.substring(0, matcher.start()) + folded.substring(matcher.end());
            }
            String name = filler.matcher(folded).replaceAll("");
            if (!name.isEmpty() && (hasDate || !isDated || organ.isEmpty())) {
                organ = name;
            }
        }
        found.add(new Closing(isName(organ) ? organ : "", date, prose.whole(), prose.whole()));
    }

    private Matcher match(String folded) {
        Matcher digits = date.matcher(folded);
        return digits.find() ? digits.reset() : writtenDate.matcher(folded);
    }

    private Optional<LocalDate> date(Matcher matcher) {
        if (Chars.isDigit(matcher.group("year").charAt(0))) {
            return Dates.of(
                    matcher.group("year"),
                    Objects.requireNonNullElse(matcher.group("month"), JANUARY),
                    matcher.group("day"));
        }
        OptionalInt year = numerals.value(matcher.group("year"));
        OptionalInt month = matcher.group("month") == null ? OptionalInt.of(1) : numerals.value(matcher.group("month"));
        OptionalInt day = numerals.value(matcher.group("day"));
        return year.isPresent() && month.isPresent() && day.isPresent()
                ? Dates.of(year.getAsInt(), month.getAsInt(), day.getAsInt())
                : Optional.empty();
    }

    private boolean isName(String text) {
        return text.length() <= LONGEST_NAME && text.chars().noneMatch(c -> stops.has((char) c));
    }
}
