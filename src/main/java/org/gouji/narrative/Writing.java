package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.content.ReportContent;
import org.gouji.form.Edition;

/** Reads years, periods, citations, contacts, title, closing, headings, and how the text is written. */
final class Writing {

    private final Sentences.Splitter splitter;
    private final List<ProseReader> readers;

    Writing(Edition edition, Words words, List<Notice> notices) {
        ListMarks marks = new ListMarks(words);
        HeadingNames names = new HeadingNames(edition, words);
        splitter = new Sentences.Splitter(words, marks);
        readers = List.of(
                new TitleReader(words),
                new HeadingReader(names),
                new ClosingReader(words),
                new PartListReader(names, words),
                new PeriodReader(words),
                new CitationReader(words, notices),
                new ContactReader(words),
                new YearReader(words, marks),
                new ResidueReader(words),
                new NumberingReader(words, marks),
                new ParagraphReader(words, marks),
                new BracketReader(words),
                new PersonalDataReader(words));
    }

    List<Statement> read(ReportContent report) {
        Texts texts = Texts.of(report, splitter);
        List<Statement> found = new ArrayList<>();
        readers.forEach(reader -> reader.read(texts, found));
        return found;
    }
}
