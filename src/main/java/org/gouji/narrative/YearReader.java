package org.gouji.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.narrative.Statement.ReportedYear;

/**
 * Reads the years that a text reports on. One that opens a sentence counts if the sentence goes on to report something
 * done; a sentence with two years, a plan, or a story of the past says nothing about the year of the report.
 */
final class YearReader implements ProseReader {

    private static final int REACH = 300;
    private static final int FIRST_SENTENCES = 3;

    /** How much of the next sentence may show that two years are compared. */
    private static final int NEXT = 30;

    /** How much of the next sentences may tell that a fault has been put right since. */
    private static final int SINCE = 60;

    private final YearFinder finder;
    private final Pattern reported;
    private final Pattern lead;
    private final Pattern faults;
    private final Literals plans;
    private final Literals history;
    private final Literals remedied;
    private final Pattern self;
    private final Literals present;
    private final Literals publishing;
    private final Literals past;

    YearReader(Words words, ListMarks marks) {
        finder = new YearFinder(words, marks);
        reported = words.pattern("years", "reported");
        lead = words.pattern("years", "lead");
        faults = words.pattern("years", "faults");
        plans = words.literals("years", "plans");
        history = words.literals("years", "history");
        remedied = words.literals("years", "remedied");
        self = words.pattern("years", "self");
        present = words.literals("years", "present");
        publishing = words.literals("years", "publishing");
        past = words.literals("years", "past");
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        readSelf(texts.preface(), finder.years(texts.preface()), found);
        texts.section("overview").forEach(prose -> {
            List<YearFinder.Year> years = finder.years(prose);
            readSelf(prose, years, found);
            readOverview(prose, finder.sentences(prose, years), found);
        });
        texts.section("problems").forEach(prose -> readProblems(prose, found));
    }

    private void readOverview(Prose prose, List<YearSentence> sentences, List<Statement> found) {
        boolean isOfOneYear =
                sentences.stream().mapToInt(YearSentence::year).distinct().count() == 1;
        for (int i = 0; i < sentences.size(); i++) {
            YearSentence sentence = sentences.get(i);
            List<YearSentence> beside = sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2));
            if (beside.stream().noneMatch(sentence::isComparedWith)
                    && !has(present, prose, sentence.after(), sentence.end() + NEXT)
                    && (reports(prose, sentence) || isOfOneYear && i == 0 && leads(prose, sentence))) {
                found.add(statement(prose, sentence));
            }
        }
    }

    private void readProblems(Prose prose, List<Statement> found) {
        for (YearSentence sentence : finder.sentences(prose, finder.years(prose))) {
            Matcher matcher = rest(faults, prose, sentence);
            if (sentence.isOpening()
                    && matcher.find()
                    && !has(plans, prose, sentence.after(), matcher.start())
                    && !has(history, prose, sentence.after(), sentence.end())
                    && !has(remedied, prose, sentence.after(), sentence.end() + SINCE)) {
                found.add(statement(prose, sentence));
            }
        }
    }

    private boolean reports(Prose prose, YearSentence sentence) {
        Matcher matcher = rest(reported, prose, sentence);
        return matcher.find()
                && !has(plans, prose, sentence.after(), matcher.start())
                && !has(history, prose, sentence.after(), matcher.start());
    }

    private boolean leads(Prose prose, YearSentence sentence) {
        return sentence.isOpening()
                && sentence.index() < FIRST_SENTENCES
                && rest(lead, prose, sentence).find()
                && !has(plans, prose, sentence.after(), sentence.end())
                && !has(history, prose, sentence.after(), sentence.end());
    }

    private void readSelf(Prose prose, List<YearFinder.Year> years, List<Statement> found) {
        for (YearFinder.Year year : years) {
            Matcher matcher = self.matcher(prose.folded().text())
                    .region(year.after(), Math.min(prose.folded().length(), year.after() + REACH));
            int start = prose.folded().indexAt(prose.sentences().start(year.sentence()));
            if (year.isOutside()
                    && matcher.lookingAt()
                    && has(publishing, prose, Math.max(start, year.start() - REACH / 3), year.start())
                    && !has(past, prose, start, Math.min(prose.folded().length(), matcher.end() + REACH / 10))) {
                Span span = prose.folded(year.start(), year.after());
                found.add(new ReportedYear(year.value(), span, prose.sentence(span)));
                return;
            }
        }
    }

    private static Matcher rest(Pattern pattern, Prose prose, YearSentence sentence) {
        return pattern.matcher(prose.folded().text())
                .region(sentence.after(), Math.min(sentence.end(), sentence.after() + REACH));
    }

    private static boolean has(Literals words, Prose prose, int from, int to) {
        return words.isIn(prose.folded().text(), from, Math.min(to, from + REACH));
    }

    private static ReportedYear statement(Prose prose, YearSentence sentence) {
        Span span = prose.folded(sentence.start(), sentence.after());
        return new ReportedYear(sentence.year(), span, prose.sentence(span));
    }
}
