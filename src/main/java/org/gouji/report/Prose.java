package org.gouji.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.check.Neighbour;
import org.gouji.check.OrganProfile;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Edition;
import org.gouji.narrative.Span;
import org.gouji.narrative.TextPart;
import org.gouji.similarity.Stretch;

/**
 * What a report says in words, as far as reports are compared by it.
 *
 * @param names of the organ
 * @param texts of the {@link #SECTIONS}, empty where there is none
 */
record Prose(
        ReportId id, long version, UUID organ, String organName, List<String> names, int year, List<String> texts) {

    /** What an organ writes itself; the other sections are tables and what is prescribed. */
    static final List<String> SECTIONS = List.of("overview", "problems");

    Prose {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    static Prose of(Dossier dossier) {
        ReportHead head = dossier.report().head();
        OrganProfile organ = dossier.organ();
        return new Prose(
                head.id(),
                head.version(),
                head.organ().value(),
                organ.name(),
                namesOf(organ.name(), organ.aliases()),
                head.year(),
                textsOf(dossier.report().content()));
    }

    static List<String> namesOf(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    static List<String> textsOf(ReportContent content) {
        return SECTIONS.stream()
                .map(section -> content.sections()
                        .getOrDefault(section, SectionText.NONE)
                        .text())
                .toList();
    }

    /** For a report of another organ. Whoever may not know that organ is not to be told its name here. */
    Neighbour asNeighbour() {
        return new Neighbour(organName, names, bySection(texts));
    }

    /** Texts of the {@link #SECTIONS}, in their order. */
    static Map<String, String> bySection(List<String> texts) {
        return IntStream.range(0, texts.size()).boxed().collect(Collectors.toMap(SECTIONS::get, texts::get));
    }

    /** A report that says this and no more. */
    ReportContent asContent(Edition edition) {
        ReportContent content = ReportContent.empty(edition, year);
        for (int i = 0; i < texts.size(); i++) {
            content = content.with(SECTIONS.get(i), new SectionText("", texts.get(i)));
        }
        return content;
    }

    static Span span(Stretch stretch) {
        return new Span(TextPart.text(SECTIONS.get(stretch.text())), stretch.start(), stretch.end());
    }
}
