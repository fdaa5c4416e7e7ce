package org.gouji.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.source.Allowance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesWrittenTest {

    private static final List<Value> ROW = List.of(
            Value.of("张店区人民政府, \"办公室\""),
            Value.of(-12L),
            Value.of(new BigDecimal("1200.50")),
            Value.of(LocalDate.of(2024, 1, 31)),
            Value.of((String) null));

    @Test
    void csv_begins_with_the_mark_and_ends_lines_as_excel_does() throws IOException {
        var file = written(TableFormat.CSV, ROW);

        assertThat(Arrays.copyOf(file, 3)).containsExactly(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, 3, file.length - 3, StandardCharsets.UTF_8))
                .isEqualTo("名称,数,万元,日期,空\r\n\"张店区人民政府, \"\"办公室\"\"\",-12,1200.50,2024-01-31,\r\n");
    }

    @Test
    void csv_is_read_by_others_as_it_was_written() throws IOException {
        var text = new String(written(TableFormat.CSV, ROW), StandardCharsets.UTF_8).substring(1);

        var records = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();

        assertThat(records.get(1).toList()).containsExactly("张店区人民政府, \"办公室\"", "-12", "1200.50", "2024-01-31", "");
    }

    @Test
    void a_workbook_has_typed_cells_under_its_headings() throws IOException {
        try (var workbook = workbook(written(TableFormat.XLSX, ROW))) {
            var sheet = workbook.getSheetAt(0);

            assertThat(sheet.getSheetName()).isEqualTo("机关");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("万元");
            XSSFRow row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("张店区人民政府, \"办公室\"");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-12);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1200.5);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(3))).isTrue();
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2024-01-31T00:00:00");
            assertThat(row.getCell(4)).isNull();
        }
    }

    @Test
    void a_number_with_more_digits_than_excel_keeps_stays_exact() throws IOException {
        try (var workbook = workbook(written(TableFormat.XLSX, List.of(Value.of(9_007_199_254_740_993L))))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("9007199254740993");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A", "'=1", "''@"})
    void no_text_of_a_csv_file_begins_like_a_formula(String text) throws IOException {
        var file = new String(written(TableFormat.CSV, List.of(Value.of(text))), StandardCharsets.UTF_8).substring(1);

        var cell = CSVFormat.RFC4180
                .parse(new StringReader(file))
                .getRecords()
                .get(1)
                .get(0);

        assertThat(cell).isEqualTo("'" + text);
    }

    @Test
    void in_a_workbook_such_a_text_is_a_text() throws IOException {
        try (var workbook = workbook(written(TableFormat.XLSX, List.of(Value.of("=1+1"))))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_written_is_read_back(TableFormat format) throws IOException {
        var texts = List.of("=1", "'=1", "''", "'引", "a\nb", "x,y;\"z\"", "0370", "1e5", "2024-01-31");
        var file = written(format, texts.stream().map(Value::of).toList());

        var rows = rows(format, file);

        assertThat(rows).extracting(TableRow::number).containsExactly(1, 2);
        assertThat(rows.get(1).cells()).containsExactlyElementsOf(texts);
    }

    @ParameterizedTest
    @EnumSource
    void typed_values_are_read_back_as_texts(TableFormat format) throws IOException {
        assertThat(rows(format, written(format, ROW)).get(1).cells())
                .startsWith("张店区人民政府, \"办公室\"", "-12")
                .contains("2024-01-31")
                .satisfies(cells -> assertThat(new BigDecimal(cells.get(2))).isEqualByComparingTo("1200.5"));
    }

    @ParameterizedTest
    @EnumSource
    void rows_are_taken_one_by_one_and_closed(TableFormat format) throws IOException {
        var closed = new AtomicBoolean();
        var rows = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> List.of(Value.of((long) i)))
                .onClose(() -> closed.set(true));
        var out = new ByteArrayOutputStream();

        format.write(new Table("t", List.of("n"), rows), out);

        assertThat(closed).isTrue();
        assertThat(rows(format, out.toByteArray())).hasSize(5_001).last().satisfies(row -> {
            assertThat(row.number()).isEqualTo(5_001);
            assertThat(row.cell(0)).isEqualTo("5000");
        });
    }

    private static byte[] written(TableFormat format, List<Value> row) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(new Table("机关", List.of("名称", "数", "万元", "日期", "空"), Stream.of(row)), out);
        return out.toByteArray();
    }

    private static XSSFWorkbook workbook(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static List<TableRow> rows(TableFormat format, byte[] file) {
        var rows = new ArrayList<TableRow>();
        format.read(file, Allowance.withoutTimeLimit()).forEachRemaining(rows::add);
        return rows;
    }
}
