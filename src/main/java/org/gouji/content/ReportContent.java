package org.gouji.content;

import java.util.HashMap;
import java.util.Map;
import org.gouji.form.Edition;

/**
 * What one report says, by the edition that it follows. Texts are empty where the source has none; a section that the
 * source does not have is absent.
 *
 * @param sections by the section's key
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
        sections = Map.copyOf(sections);
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
