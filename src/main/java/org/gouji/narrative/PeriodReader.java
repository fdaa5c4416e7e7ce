package org.gouji.narrative;

import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.narrative.Statement.Period;

/** Reads the time that the figures cover, wherever it is called that. */
final class PeriodReader implements ProseReader {

    private static final String FIRST = "1";

    private final Literals signs;
    private final Pattern period;
    private final Pattern months;

    PeriodReader(Words words) {
        signs = words.literals("period", "signs");
        period = words.pattern("period", "pattern", "period", "year1", "month1", "day1", "year2", "month2", "day2");
        months = words.pattern("period", "months", "period", "year1", "month1", "year2", "month2");
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        texts.paragraphs().forEach(prose -> {
            String text = prose.folded().text();
            Matcher ofDays = period.matcher(text);
            Matcher ofMonths = months.matcher(text);
            int last = -1;
            for (int at = signs.find(text, 0); at >= 0; at = signs.find(text, at + 1)) {
                int after = at + signs.at(text, at).length();
                if (isThere(ofDays, after) && ofDays.start("period") != last) {
                    last = ofDays.start("period");
                    found.add(period(prose, ofDays));
                } else if (isThere(ofMonths, after) && ofMonths.start("period") != last) {
                    last = ofMonths.start("period");
                    found.add(wholeMonths(prose, ofMonths));
                }
            }
        });
    }

    private static boolean isThere(Matcher matcher, int from) {
        return matcher.region(from, matcher.regionEnd()).lookingAt();
    }

    private static Period wholeMonths(Prose prose, Matcher matcher) {
        String year = matcher.group("year1");
        Span span = prose.folded(matcher.start("period"), matcher.end("period"));
        return new Period(
                Dates.of(year, matcher.group("month1"), FIRST),
                Dates.of(Objects.requireNonNullElse(matcher.group("year2"), year), matcher.group("month2"), FIRST)
                        .map(day -> day.with(TemporalAdjusters.lastDayOfMonth())),
                prose.quote(span),
                span,
                prose.sentence(span));
    }

    private static Period period(Prose prose, Matcher matcher) {
        String year = matcher.group("year1");
        Span span = prose.folded(matcher.start("period"), matcher.end("period"));
        return new Period(
                Dates.of(year, matcher.group("month1"), matcher.group("day1")),
                Dates.of(
                        Objects.requireNonNullElse(matcher.group("year2"), year),
                        matcher.group("month2"),
                        matcher.group("day2")),
                prose.quote(span),
                span,
                prose.sentence(span));
    }
}
