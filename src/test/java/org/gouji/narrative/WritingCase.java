package org.gouji.narrative;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Compiled;
import org.gouji.form.Edition;
import org.gouji.form.yaml.ShippedEditions;
import org.gouji.form.yaml.YamlFile;
import org.jspecify.annotations.Nullable;

/** Texts of a report, and all statements of some kinds that are to be read out of them. */
record WritingCase(String file, List<String> kinds, RawCase raw) {

    /**
     * A case as its file has it; texts that it does not have are empty.
     *
     * @param name what is shown
     * @param expect lines of a {@link Readout}, in the order of the report
     */
    record RawCase(
            String name,
            @Nullable String title,
            @Nullable String preface,
            @Nullable String closing,
            @Nullable Map<String, String> sections,
            @Nullable Map<String, String> headings,
            List<String> expect) {}

    record CaseFile(List<String> kinds, List<RawCase> cases) {}

    static Stream<WritingCase> in(String file) {
        Compiled<CaseFile> read =
                YamlFile.onClassPath("narrative/writing/" + file + ".yaml").read(CaseFile.class);
        if (read instanceof Compiled.Valid<CaseFile> valid) {
            return valid.value().cases().stream()
                    .map(raw -> new WritingCase(file, valid.value().kinds(), raw));
        }
        throw new IllegalStateException(read.defects().toString());
    }

    ReportContent report() {
        Edition form = ShippedEditions.editions().edition("2021").orElseThrow();
        Map<String, SectionText> sections = new TreeMap<>();
        form.sections().forEach(section -> {
            String heading =
                    requireNonNullElse(raw.headings(), Map.<String, String>of()).getOrDefault(section.key(), "");
            String text =
                    requireNonNullElse(raw.sections(), Map.<String, String>of()).getOrDefault(section.key(), "");
            sections.put(section.key(), new SectionText(heading, text));
        });
        return new ReportContent(
                form,
                form.years().first(),
                requireNonNullElse(raw.title(), ""),
                requireNonNullElse(raw.preface(), ""),
                requireNonNullElse(raw.closing(), ""),
                sections,
                Cells.none(form));
    }

    @Override
    public String toString() {
        return file + ": " + raw.name();
    }
}
