package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.content.CellText;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;

/**
 * Reads what somebody sent as a report, a section, a table or a row, against one edition. Collects every defect with its
 * pointer; what it returns is whole only if there was none.
 */
final class ContentReader {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_PREFACE = 20_000;
    static final int LONGEST_HEADING = 200;
    static final int LONGEST_TEXT = 200_000;

    private final Edition edition;
    private final Defects defects;
    private final CellReader cells;

    ContentReader(Edition edition, Defects defects) {
        this.edition = edition;
        this.defects = defects;
        this.cells = new CellReader(new CellText(edition.notation()), defects);
    }

    ReportContent report(JsonFields fields, int year) {
        return new ReportContent(
                edition,
                year,
                fields.text("title", LONGEST_TITLE).orElse(""),
                fields.text("preface", LONGEST_PREFACE).orElse(""),
                fields.text("closing", LONGEST_PREFACE).orElse(""),
                sections(fields.object("sections")),
                tables(fields.object("tables")));
    }

    SectionText section(JsonNode node, String pointer) {
        JsonFields fields = JsonFields.of(node, pointer, defects);
        var section = new SectionText(
                fields.text("heading", LONGEST_HEADING).orElse(""),
                fields.text("text", LONGEST_TEXT).orElse(""));
        fields.refuseOthers();
        return section;
    }

    /** The cells of one table; what the node does not mention is missing. */
    Map<CellKey, CellValue> table(FormTable table, JsonNode node, String pointer) {
        JsonFields fields = JsonFields.of(node, pointer, defects);
        Map<CellKey, CellValue> found = new HashMap<>();
        for (String key : fields.names()) {
            if (table.row(key).isEmpty()) {
                defects.add(fields.pointer(key), ReportError.UNKNOWN_ROW);
            } else {
                found.putAll(row(table, key, fields.raw(key), fields.pointer(key)));
            }
        }
        return found;
    }

    Map<CellKey, CellValue> row(FormTable table, String row, JsonNode node, String pointer) {
        JsonFields fields = JsonFields.of(node, pointer, defects);
        Map<CellKey, CellValue> found = new HashMap<>();
        for (String key : fields.names()) {
            Optional<Cell> cell = table.cell(row, key);
            if (cell.isEmpty()) {
                defects.add(fields.pointer(key), ReportError.UNKNOWN_COLUMN);
            } else {
                found.put(cell.get().key(), cells.read(cell.get(), fields.raw(key), fields.pointer(key)));
            }
        }
        return found;
    }

    private Map<String, SectionText> sections(JsonFields fields) {
        Map<String, SectionText> found = new HashMap<>();
        for (String key : fields.names()) {
            if (edition.section(key).isEmpty()) {
                defects.add(fields.pointer(key), ReportError.UNKNOWN_SECTION);
            } else {
                found.put(key, section(fields.raw(key), fields.pointer(key)));
            }
        }
        return found;
    }

    private Cells tables(JsonFields fields) {
        Map<CellKey, CellValue> found = new HashMap<>();
        for (String key : fields.names()) {
            Optional<FormTable> table = edition.table(key);
            if (table.isEmpty()) {
                defects.add(fields.pointer(key), ReportError.UNKNOWN_TABLE);
            } else {
                found.putAll(table(table.get(), fields.raw(key), fields.pointer(key)));
            }
        }
        return Cells.of(edition, found);
    }
}
