package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.FormTable;
import org.gouji.form.Section;

/** Maps reports and their parts to what the contract shows. Everything comes in the order of the form. */
final class ReportViews {

    static final String PATH = "/api/v1/reports";

    private ReportViews() {}

    static String href(ReportId id) {
        return PATH + "/" + id;
    }

    static ReportView toView(Report report) {
        ReportHead head = report.head();
        return new ReportView(
                head.id().value(),
                organ(head),
                head.year(),
                head.edition(),
                head.stage(),
                report.content().title(),
                report.content().preface(),
                report.content().closing(),
                sections(report.content()),
                tables(report.content()),
                head.createdAt(),
                head.updatedAt());
    }

    static ReportSummaryView toView(ReportEntry entry) {
        ReportHead head = entry.head();
        FindingCounts counts = entry.findings();
        return new ReportSummaryView(
                head.id().value(),
                organ(head),
                head.year(),
                head.edition(),
                head.stage(),
                entry.title(),
                new ReportSummaryView.CountsView(counts.failed(), counts.undetermined(), counts.blocking()),
                href(head.id()),
                head.createdAt(),
                head.updatedAt());
    }

    /** What GET shows of the part; empty where the edition has no such part. */
    static Optional<Object> toView(Report report, Part part) {
        if (report.version(part).isEmpty()) {
            return Optional.empty();
        }
        if (part instanceof Part.Section section) {
            return Optional.of(section(report.content(), section.key()));
        }
        if (part instanceof Part.Table table) {
            return Optional.of(table(report, table.key()));
        }
        if (part instanceof Part.Row row) {
            return Optional.of(table(report, row.table()).getOrDefault(row.key(), Map.of()));
        }
        return Optional.of(toView(report));
    }

    static ItemsView<SectionView.Entry> sectionEntries(Report report) {
        return new ItemsView<>(report.edition().sections().stream()
                .map(section -> sectionEntry(report, section))
                .toList());
    }

    static ItemsView<TableView.Entry> tableEntries(Report report) {
        return new ItemsView<>(report.edition().tables().stream()
                .map(table -> new TableView.Entry(
                        table.key(),
                        TableJson.of(table, report.content().cells()),
                        tag(report, new Part.Table(table.key())),
                        href(report.head().id()) + "/tables/" + table.key()))
                .toList());
    }

    static ItemsView<TableView.RowEntry> rowEntries(Report report, String key) {
        FormTable table = report.edition().table(key).orElseThrow();
        var cells = TableJson.of(table, report.content().cells());
        String href = href(report.head().id()) + "/tables/" + key + "/rows/";
        return new ItemsView<>(table.rows().stream()
                .map(row ->
                        new TableView.RowEntry(row.key(), cells.getOrDefault(row.key(), Map.of()), href + row.key()))
                .toList());
    }

    private static SectionView.Entry sectionEntry(Report report, Section section) {
        SectionView text = section(report.content(), section.key());
        return new SectionView.Entry(
                section.key(),
                text.heading(),
                text.text(),
                tag(report, new Part.Section(section.key())),
                href(report.head().id()) + "/sections/" + section.key());
    }

    private static SectionView section(ReportContent content, String key) {
        SectionText text = content.sections().getOrDefault(key, SectionText.NONE);
        return new SectionView(text.heading(), text.text());
    }

    private static Map<String, Map<String, JsonNode>> table(Report report, String key) {
        return TableJson.of(
                report.edition().table(key).orElseThrow(), report.content().cells());
    }

    private static Map<String, SectionView> sections(ReportContent content) {
        Map<String, SectionView> sections = new LinkedHashMap<>();
        for (Section section : content.edition().sections()) {
            if (content.sections().containsKey(section.key())) {
                sections.put(section.key(), section(content, section.key()));
            }
        }
        return sections;
    }

    private static Map<String, Map<String, Map<String, JsonNode>>> tables(ReportContent content) {
        Map<String, Map<String, Map<String, JsonNode>>> tables = new LinkedHashMap<>();
        for (FormTable table : content.edition().tables()) {
            var rows = TableJson.of(table, content.cells());
            if (!rows.isEmpty()) {
                tables.put(table.key(), rows);
            }
        }
        return tables;
    }

    private static ReportView.OrganRef organ(ReportHead head) {
        return new ReportView.OrganRef(head.organ().value(), head.organName());
    }

    private static String tag(Report report, Part part) {
        return Tags.of(report, part).orElseThrow().toString();
    }
}
