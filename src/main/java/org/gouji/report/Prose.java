package org.gouji.report;

import java.util.List;
import java.util.UUID;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.similarity.Stretch;

/**
 * What a report says in words, as far as reports are compared by it.
 *
 * @param names of the organ
 * @param texts of the {@link #SECTIONS}, empty where there is none
 */
record Prose(ReportId id, UUID organ, String organName, List<String> names, int year, List<String> texts) {

    /** What an organ writes itself; the other sections are tables and what is prescribed. */
    static final List<String> SECTIONS = List.of("overview", "problems");

    Prose {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    static List<String> textsOf(ReportContent content) {
        return SECTIONS.stream()
                .map(section -> content.sections()
                        .getOrDefault(section, SectionText.NONE)
                        .text())
                .toList();
    }

    /** JSON Pointer to the text that the stretch is of. */
    static String pointer(Stretch stretch) {
        return "/sections/" + SECTIONS.get(stretch.text()) + "/text";
    }
}
