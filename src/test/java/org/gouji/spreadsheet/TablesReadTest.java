package org.gouji.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesReadTest {

    private static final String LINES = "名称,数\r\n沂源县人民政府,3\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void csv_is_read_in_either_encoding(String encoding) {
        var rows = csv(LINES.getBytes(Charset.forName(encoding)));

        assertThat(rows).extracting(TableRow::cells).containsExactly(List.of("名称", "数"), List.of("沂源县人民政府", "3"));
    }

    @Test
    void the_mark_is_no_part_of_the_first_heading() {
        assertThat(csv(("\uFEFF" + LINES).getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .cell(0))
                .isEqualTo("名称");
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_program_numbers_them() {
        var rows = csv("a,b\n\"x\ny\",1\n\n,\nz,2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(rows).extracting(TableRow::number).containsExactly(1, 2, 5);
        assertThat(rows.get(1).cell(0)).isEqualTo("x\ny");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        refused(() -> csv(new byte[] {'a', (byte) 0xFF, (byte) 0xFF}), Refusal.DAMAGED);
        refused(() -> csv(new byte[] {'a', 0, 'b'}), Refusal.DAMAGED);
    }

    @Test
    void a_quotation_that_does_not_end_is_refused() {
        refused(() -> csv("a\n\"b,c\nd".getBytes(StandardCharsets.UTF_8)), Refusal.DAMAGED);
    }

    @Test
    void a_file_with_more_cells_than_allowed_is_refused() throws IOException {
        var few = new Allowance.Limits(1_000, 9, 1_000_000);
        var csv = "1,2,3\n".repeat(4).getBytes(StandardCharsets.UTF_8);
        var xlsx = xlsx(workbook -> {
            for (int i = 0; i < 10; i++) {
                workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
                workbook.getSheetAt(0).createRow(i).createCell(0).setCellValue("x");
            }
        });

        refused(() -> rows(TableFormat.CSV, csv, few), Refusal.TOO_LARGE);
        refused(() -> rows(TableFormat.XLSX, xlsx, few), Refusal.TOO_LARGE);
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[5_000_000]);
        }

        refused(
                () -> rows(TableFormat.XLSX, out.toByteArray(), new Allowance.Limits(1_000, 1_000, 1_000_000)),
                Refusal.TOO_LARGE);
    }

    @Test
    void what_is_no_workbook_is_refused() {
        refused(() -> rows(TableFormat.XLSX, LINES.getBytes(StandardCharsets.UTF_8), LIMITS), Refusal.DAMAGED);
    }

    @Test
    void the_first_sheet_that_is_shown_is_read_as_it_stands() throws IOException {
        var file = xlsx(workbook -> {
            workbook.createSheet("旧").createRow(0).createCell(0).setCellValue("hidden");
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
            var row = workbook.createSheet("机关").createRow(3);
            row.createCell(1).setCellValue("  沂源县  ");
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellFormula("1+1");
            workbook.setActiveSheet(1);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        var rows = rows(TableFormat.XLSX, file, LIMITS);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.cells()).containsExactly("", "沂源县", "0.3", "", "2");
        });
    }

    @Test
    void a_cell_far_to_the_right_costs_no_memory() throws IOException {
        var file = xlsx(workbook ->
                workbook.createSheet().createRow(0).createCell(16_000).setCellValue("x"));

        refused(() -> rows(TableFormat.XLSX, file, LIMITS), Refusal.TOO_LARGE);
    }

    private static final Allowance.Limits LIMITS = new Allowance.Limits(1_000_000, 100_000, 10_000_000);

    private interface Filling {
        void fill(Workbook workbook);
    }

    private static byte[] xlsx(Filling filling) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            filling.fill(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static List<TableRow> csv(byte[] file) {
        return rows(TableFormat.CSV, file, LIMITS);
    }

    private static List<TableRow> rows(TableFormat format, byte[] file, Allowance.Limits limits) {
        var rows = new ArrayList<TableRow>();
        format.read(file, new Allowance(() -> false, limits)).forEachRemaining(rows::add);
        return rows;
    }

    private static void refused(ThrowingCallable reading, Refusal refusal) {
        assertThatExceptionOfType(RefusedDocument.class)
                .isThrownBy(reading)
                .extracting(RefusedDocument::refusal)
                .isEqualTo(refusal);
    }
}
