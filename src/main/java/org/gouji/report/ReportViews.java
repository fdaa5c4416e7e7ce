package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
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
                head.stage().word(),
                head.published().orElse(null),
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
        return new ReportSummaryView(
                head.id().value(),
                organ(head),
                head.year(),
                head.edition(),
                head.stage().word(),
                head.published().orElse(null),
                entry.title(),
                entry.findings().map(ReportViews::toView).orElse(null),
                href(head.id()),
                head.createdAt(),
                head.updatedAt());
    }

    private static ReportSummaryView.CountsView toView(FindingCounts counts) {
        return new ReportSummaryView.CountsView(counts.failed(), counts.undetermined(), counts.blocking());
    }

    static SectionView toView(SectionText text) {
        return new SectionView(text.heading(), text.text());
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
                        tag(report, new TablePart(table.key())),
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
        var part = new SectionPart(section.key());
        SectionView text = part.toView(report);
        return new SectionView.Entry(
                section.key(),
                text.heading(),
                text.text(),
                tag(report, part),
                href(report.head().id()) + "/sections/" + section.key());
    }

    static Map<String, SectionView> sections(ReportContent content) {
        Map<String, SectionView> sections = new LinkedHashMap<>();
        for (Section section : content.edition().sections()) {
            SectionText text = content.sections().get(section.key());
            if (text != null) {
                sections.put(section.key(), toView(text));
            }
        }
        return sections;
    }

    static Map<String, Map<String, Map<String, JsonNode>>> tables(ReportContent content) {
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
        return part.tag(report).orElseThrow().toString();
    }
}
