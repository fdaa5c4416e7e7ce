package org.gouji.content;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.form.Edition;

/**
 * What one report says, by the edition that it follows. Texts are empty where the source has none.
 *
 * @param sections by the section's key; one without any words is absent, like one that the source does not have
 */
public record ReportContent(
        Edition edition,
        int year,
        String title,
        String preface,
        String closing,
        Map<String, SectionText> sections,
        Cells cells) {

    public ReportContent {
        sections = sections.entrySet().stream()
                .filter(section -> !section.getValue().equals(SectionText.NONE))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public static ReportContent empty(Edition edition, int year) {
        return new ReportContent(edition, year, "", "", "", Map.of(), Cells.none(edition));
    }

    public ReportContent with(Cells changed) {
        return new ReportContent(edition, year, title, preface, closing, sections, changed);
    }

    public ReportContent with(String section, SectionText text) {
        Map<String, SectionText> changed = new HashMap<>(sections);
        changed.put(section, text);
        return new ReportContent(edition, year, title, preface, closing, changed, cells);
    }
}
