package org.gouji.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.CellKey;
import org.gouji.form.Compiled;
import org.gouji.form.Edition;
import org.gouji.form.Section;
import org.gouji.form.yaml.YamlFile;

/**
 * A report with nothing to find fault with: noughts in every cell, the official headings, and texts that claim nothing
 * about figures. The texts stand in a file, with the year and the notice of the edition left open.
 */
record CompleteReport(String title, String preface, String closing, Map<String, String> sections) {

    private static final CompleteReport TEXTS = read();

    private static CompleteReport read() {
        Compiled<CompleteReport> file =
                YamlFile.onClassPath("reports/complete.yaml").read(CompleteReport.class);
        if (file instanceof Compiled.Valid<CompleteReport> valid) {
            return valid.value();
        }
        throw new IllegalStateException(file.defects().toString());
    }

    static ReportContent of(Edition form, int year) {
        Map<CellKey, CellValue> zeros = new HashMap<>();
        form.cells().forEach(cell -> zeros.put(cell.key(), CellValue.Number.of(0)));
        return new ReportContent(
                form,
                year,
                filled(TEXTS.title, form, year),
                filled(TEXTS.preface, form, year),
                filled(TEXTS.closing, form, year),
                form.sections().stream()
                        .collect(Collectors.toMap(
                                Section::key,
                                section -> new SectionText(
                                        section.heading().official(),
                                        filled(TEXTS.sections.getOrDefault(section.key(), ""), form, year)))),
                Cells.of(form, zeros));
    }

    /** A text with what it leaves open: year, the one before and after, and the notice of the form. */
    static String filled(String text, Edition form, int year) {
        return text.replace("{year}", Integer.toString(year))
                .replace("{last}", Integer.toString(year - 1))
                .replace("{next}", Integer.toString(year + 1))
                .replace("{notice}", form.instrument().title())
                .replace("{number}", form.instrument().number());
    }
}
