package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Section;

/** The texts of a report in their order, each prepared once for all readers. */
record Texts(Prose title, Prose preface, List<Prose> headings, List<Prose> sections, Prose closing) {

    static Texts of(ReportContent report, Sentences.Splitter splitter) {
        List<Prose> headings = new ArrayList<>();
        List<Prose> sections = new ArrayList<>();
        for (Section section : report.edition().sections()) {
            SectionText text = report.sections().getOrDefault(section.key(), SectionText.NONE);
            headings.add(prose(TextPart.heading(section.key()), text.heading(), splitter));
            sections.add(prose(TextPart.text(section.key()), text.text(), splitter));
        }
        return new Texts(
                prose(TextPart.TITLE, report.title(), splitter),
                prose(TextPart.PREFACE, report.preface(), splitter),
                headings,
                sections,
                prose(TextPart.CLOSING, report.closing(), splitter));
    }

    private static Prose prose(TextPart part, String raw, Sentences.Splitter splitter) {
        return new Prose(part, raw, Folded.of(raw), splitter.split(raw));
    }

    /** All of them, as they are read. */
    List<Prose> all() {
        List<Prose> all = new ArrayList<>(List.of(title, preface));
        for (int i = 0; i < sections.size(); i++) {
            all.add(headings.get(i));
            all.add(sections.get(i));
        }
        all.add(closing);
        return all;
    }

    /** Those made of paragraphs. */
    List<Prose> paragraphs() {
        return Stream.concat(Stream.of(preface), sections.stream()).toList();
    }

    Stream<Prose> section(String key) {
        return sections.stream().filter(prose -> prose.part().key().equals(key));
    }
}
