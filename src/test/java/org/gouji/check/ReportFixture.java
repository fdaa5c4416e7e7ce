package org.gouji.check;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.content.CellText;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;

/** Reports for tests: a form full of zeros that a test changes cell by cell, or a report from a file. */
public record ReportFixture(ReportContent content) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A report of the first year of an edition in which every cell is 0 and every text is without a fault. */
    public static ReportFixture aReport(String edition) {
        return aReport(edition, Catalogues.edition(edition).years().first());
    }

    public static ReportFixture aReport(String edition, int year) {
        return new ReportFixture(CompleteReport.of(Catalogues.edition(edition), year));
    }

    /** The balanced report of a city with large figures in almost every row. */
    public static ReportFixture hangzhou() {
        return fromFile("/reports/hangzhou-2025.json");
    }

    public static ReportFixture fromFile(String path) {
        try (InputStream in = Objects.requireNonNull(ReportFixture.class.getResourceAsStream(path), path)) {
            JsonNode report = JSON.readTree(in).required("report");
            Edition form = Catalogues.edition(report.required("edition").textValue());
            Map<CellKey, CellValue> cells = new HashMap<>();
            for (Cell cell : form.cells()) {
                cells.put(cell.key(), value(form, cell, report.at(cell.key().pointer())));
            }
            Map<String, SectionText> sections = new HashMap<>();
            report.required("sections")
                    .properties()
                    .forEach(section -> sections.put(
                            section.getKey(),
                            new SectionText(
                                    section.getValue().path("heading").asText(),
                                    section.getValue().path("text").asText())));
            return new ReportFixture(new ReportContent(
                    form,
                    report.required("year").intValue(),
                    report.path("title").asText(),
                    report.path("preface").asText(),
                    report.path("closing").asText(),
                    sections,
                    Cells.of(form, cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file of a published report says of its organ. */
    static OrganProfile organOf(String path) {
        try (InputStream in = Objects.requireNonNull(ReportFixture.class.getResourceAsStream(path), path)) {
            JsonNode organ = JSON.readTree(in).required("organ");
            return new OrganProfile(
                    organ.required("name").textValue(),
                    texts(organ.path("aliases")),
                    organ.required("tier").textValue(),
                    organ.required("kind").textValue(),
                    organ.has("powers") ? Optional.of(Set.copyOf(texts(organ.path("powers")))) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static CellValue value(Edition form, Cell cell, JsonNode node) {
        if (node.isMissingNode()) {
            return CellValue.MISSING;
        }
        if (node.isNull()) {
            return CellValue.BLANK;
        }
        if (node.isObject()) {
            return new CellText(form.notation())
                    .read(cell.kind(), node.required("written").textValue());
        }
        return new CellValue.Number(node.decimalValue(), "");
    }

    public ReportFixture with(String cell, long value) {
        return with(cell, CellValue.Number.of(value));
    }

    /** The cell as a source has it, read from its text. */
    public ReportFixture written(String cell, String text) {
        CellKey key = CellKey.parse(cell);
        Edition form = content.edition();
        return with(
                cell,
                new CellText(form.notation()).read(form.cell(key).orElseThrow().kind(), text));
    }

    public ReportFixture with(String cell, CellValue value) {
        return new ReportFixture(content.with(content.cells().with(CellKey.parse(cell), value)));
    }

    /** Every cell of a row, from left to right. */
    public ReportFixture row(String table, String row, long... values) {
        ReportFixture changed = this;
        int next = 0;
        for (Cell cell : content.edition().cells(table, row, "*")) {
            changed = changed.with(cell.key().toString(), values[next++]);
        }
        return changed;
    }

    public ReportFixture withoutRow(String table, String row) {
        ReportFixture changed = this;
        for (Cell cell : content.edition().cells(table, row, "*")) {
            changed = changed.with(cell.key().toString(), CellValue.MISSING);
        }
        return changed;
    }

    public ReportFixture text(String section, String text) {
        String heading =
                content.edition().section(section).orElseThrow().heading().official();
        return new ReportFixture(content.with(section, new SectionText(heading, text)));
    }

    public ReportFixture in(int year) {
        return new ReportFixture(new ReportContent(
                content.edition(),
                year,
                content.title(),
                content.preface(),
                content.closing(),
                content.sections(),
                content.cells()));
    }

    public long figure(String cell) {
        return ((CellValue.Number) content.cells().get(CellKey.parse(cell)))
                .value()
                .longValueExact();
    }

    public BigDecimal exact(String cell) {
        return ((CellValue.Number) content.cells().get(CellKey.parse(cell))).value();
    }

    public Findings check() {
        return Catalogues.rules(content.edition().id()).findings(Subject.of(content));
    }
}
