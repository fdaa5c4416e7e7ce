package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.check.Catalogues;
import org.gouji.content.CellValue;
import org.gouji.form.CellKey;
import org.junit.jupiter.api.Test;

class LineTablesTest {

    @Test
    void a_report_that_was_a_pdf_is_read_as_by_hand() {
        assertReadAsByHand(PublishedText.GOVERNMENT_OFFICES, "六、其他");
    }

    @Test
    void a_report_with_a_cell_on_each_line_is_read_as_by_hand() {
        assertReadAsByHand(PublishedText.DEVELOPMENT_ZONE, "六、需要");
    }

    private static void assertReadAsByHand(PublishedText report, String end) {
        LineTables tables = new LineTables(Catalogues.edition("2019"), Balance.of(Catalogues.rules("2019")));

        LineTables.Result result = tables.read(report.between("二、", "五、"));
        LineTables.Result whole = tables.read(report.blocks());

        assertThat(figures(result)).isEqualTo(transcript(report));
        assertThat(result.issues()).isEmpty();
        assertThat(result.unused())
                .extracting(PublishedText::words)
                .allMatch(text -> text.startsWith("三、") || text.startsWith("四"));
        assertThat(figures(whole)).isEqualTo(transcript(report));
        assertThat(whole.issues()).isEmpty();
        assertThat(whole.unused()).extracting(PublishedText::words).contains("一、总体情况", "无。");
    }

    private static Map<String, String> figures(LineTables.Result result) {
        Map<String, String> figures = new TreeMap<>();
        result.figures().all().forEach((cell, found) -> figures.put(cell.toString(), text(cell, found.value())));
        return figures;
    }

    private static String text(CellKey cell, CellValue value) {
        if (value instanceof CellValue.Number number) {
            return number.written().isEmpty() ? number.value().toPlainString() : number.written();
        }
        return value instanceof CellValue.Blank ? "" : cell + " " + value;
    }

    private static Map<String, String> transcript(PublishedText report) {
        Map<String, String> figures = new TreeMap<>();
        report.transcript().required("tables").properties().forEach(table -> table.getValue()
                .properties()
                .forEach(row -> row.getValue()
                        .properties()
                        .forEach(cell -> figures.put(
                                table.getKey() + "/" + row.getKey() + "/" + cell.getKey(), written(cell.getValue())))));
        return figures;
    }

    private static String written(JsonNode cell) {
        if (cell.isNull()) {
            return "";
        }
        return cell.isObject() ? cell.required("written").textValue() : cell.asText();
    }
}
