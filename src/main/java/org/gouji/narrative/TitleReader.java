package org.gouji.narrative;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.narrative.Statement.Title;

/** Reads organ and year out of the title, in whatever order they stand. */
final class TitleReader implements ProseReader {

    private final Pattern canonical;
    private final List<String> subjects;
    private final Literals report;
    private final Pattern year;
    private final Pattern filler;
    private final Numerals numerals;

    TitleReader(Words words) {
        canonical = words.pattern("title", "canonical");
        subjects = words.list("title", "subjects");
        report = words.literals("title", "report");
        year = words.pattern("title", "year", "year");
        filler = words.pattern("title", "filler");
        numerals = words.numerals();
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        Prose prose = texts.title();
        String title = prose.folded().text();
        Matcher matcher = year.matcher(title);
        OptionalInt stated = matcher.find() ? year(matcher.group("year")) : OptionalInt.empty();
        found.add(new Title(organ(title), stated, canonical.matcher(title).matches(), prose.whole(), prose.whole()));
    }

    private OptionalInt year(String written) {
        return Chars.isDigit(written.charAt(0)) ? OptionalInt.of(Integer.parseInt(written)) : numerals.value(written);
    }

    /** What stands before the subject of the report, without the year. */
    private String organ(String title) {
        for (String subject : subjects) {
            int at = title.lastIndexOf(subject);
            if (at >= 0 && report.isIn(title, at, title.length())) {
                String organ = year.matcher(title.substring(0, at)).replaceAll("");
                return filler.matcher(organ).replaceAll("");
            }
        }
        return "";
    }
}
