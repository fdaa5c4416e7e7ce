package org.gouji.narrative;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.narrative.Statement.Period;

/** Reads the time that the figures cover, wherever it is called that. */
final class PeriodReader implements ProseReader {

    private final Literals signs;
    private final Pattern period;

    PeriodReader(Words words) {
        signs = words.literals("period", "signs");
        period = words.pattern("period", "pattern", "period", "year1", "month1", "day1", "year2", "month2", "day2");
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        texts.paragraphs().forEach(prose -> {
            String text = prose.folded().text();
            Matcher matcher = period.matcher(text);
            int last = -1;
            for (int at = signs.find(text, 0); at >= 0; at = signs.find(text, at + 1)) {
                int after = at + signs.at(text, at).length();
                if (matcher.region(after, text.length()).lookingAt() && matcher.start("period") != last) {
                    last = matcher.start("period");
                    found.add(period(prose, matcher));
                }
            }
        });
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
