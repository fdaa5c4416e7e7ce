package org.gouji.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.reader.workbook.Workbooks.drawn;
import static org.gouji.reader.workbook.Workbooks.fill;
import static org.gouji.reader.workbook.Workbooks.merge;
import static org.gouji.reader.workbook.Workbooks.read;
import static org.gouji.reader.workbook.Workbooks.remarked;
import static org.gouji.reader.workbook.Workbooks.row;
import static org.gouji.reader.workbook.Workbooks.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.documents.Printed;
import org.gouji.documents.XlsxDocuments;
import org.gouji.source.Grid;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void a_printed_report_is_read_with_every_paragraph_and_every_cell_in_its_square(String edition) {
        ReportContent report = ReportFixture.aReport(edition).content();

        for (byte[] file : List.of(XlsxDocuments.of(report), XlsxDocuments.xls(report))) {
            Source source = read(file);

            assertThat(drawn(source)).isEqualTo(drawn(Printed.of(report)));
            assertThat(source.remarks()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Zip64Mode.class)
    void a_workbook_is_read_however_its_writer_tells_the_sizes_of_its_parts(Zip64Mode mode) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook()) {
            workbook.setZip64Mode(mode);
            fill(workbook.createSheet(), row("a", "b"), row("c", 1));
            workbook.write(file);
        }

        assertThat(drawn(read(file.toByteArray()))).endsWith("1,0 1x1 c", "1,1 1x1 1");
    }

    @Test
    void a_cell_tells_sheet_table_row_and_column_and_so_does_prose() {
        for (Source source : read(sheet(row("title"), row(), row("a", "b"), row("c", 1)))) {
            assertThat(source.blocks().get(0)).isEqualTo(new Paragraph("title", new Origin(1, 1, 0, 1, 1)));
            assertThat(((Grid) source.blocks().get(1)).boxes().get(3).origin()).isEqualTo(new Origin(1, 0, 1, 4, 2));
        }
    }

    @Test
    void merged_cells_are_one_and_what_hides_below_them_is_said() {
        for (Source source : read(workbook -> {
            Sheet sheet = workbook.createSheet();
            fill(sheet, row("a", "lost", "b"), row("", "", "c"), row("d", "e", "f"));
            merge(sheet, 0, 0, 1, 1);
        })) {
            assertThat(drawn(source))
                    .containsExactly(
                            "--", "0,0 2x2 a", "0,2 1x1 b", "1,2 1x1 c", "2,0 1x1 d", "2,1 1x1 e", "2,2 1x1 f");
            assertThat(remarked(source)).containsExactly("HIDDEN_TEXT lost");
        }
    }

    @Test
    void a_square_that_the_file_does_not_mention_is_an_empty_cell() {
        for (Source source : read(sheet(row("a", "b", "c"), row("d", Workbooks.NOTHING, 1)))) {
            assertThat(drawn(source)).endsWith("1,0 1x1 d", "1,1 1x1 ", "1,2 1x1 1");
        }
    }

    @Test
    void hidden_sheets_rows_and_columns_are_left_out_and_said() {
        for (Source source : read(workbook -> {
            Sheet shown = workbook.createSheet();
            fill(shown, row("a", "x", "b"), row("y", "y2", "z"), row("c", "w", "d"), row("e", "v", "f"));
            merge(shown, 2, 0, 2, 1);
            shown.setColumnHidden(1, true);
            shown.getRow(1).setZeroHeight(true);
            fill(workbook.createSheet("old"), row("secret", "1"));
            workbook.setSheetHidden(1, true);
        })) {
            assertThat(drawn(source))
                    .containsExactly(
                            "--", "0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 c", "1,1 1x1 d", "2,0 1x1 e", "2,1 1x1 f");
            assertThat(remarked(source))
                    .contains("HIDDEN_TEXT y\ty2\tz", "HIDDEN_TEXT x", "HIDDEN_TEXT v", "HIDDEN_TEXT old");
            assertThat(((Grid) source.blocks().get(0)).boxes().get(3).origin().row())
                    .isEqualTo(3);
        }
    }

    @Test
    void prose_between_tables_parts_them_and_comes_out_as_paragraphs() {
        for (Source source : read(workbook -> {
            Sheet sheet = workbook.createSheet();
            fill(
                    sheet,
                    row("heading"),
                    row("a", "b", "c"),
                    row("d", 1, 2),
                    row("first paragraph\nsecond paragraph"),
                    row(),
                    row("e", "f", "g"),
                    row("h", 3, 4));
            merge(sheet, 0, 0, 0, 4);
            merge(sheet, 3, 0, 4, 4);
        })) {
            assertThat(drawn(source))
                    .containsExactly(
                            "heading",
                            "--",
                            "0,0 1x1 a",
                            "0,1 1x1 b",
                            "0,2 1x1 c",
                            "1,0 1x1 d",
                            "1,1 1x1 1",
                            "1,2 1x1 2",
                            "first paragraph",
                            "second paragraph",
                            "--",
                            "0,0 1x1 e",
                            "0,1 1x1 f",
                            "0,2 1x1 g",
                            "1,0 1x1 h",
                            "1,1 1x1 3",
                            "1,2 1x1 4");
        }
    }

    @Test
    void a_caption_in_the_frame_of_a_table_belongs_to_it_and_a_heading_without_a_frame_does_not() {
        for (Source source : read(workbook -> {
            Sheet sheet = workbook.createSheet();
            fill(
                    sheet,
                    row("heading"),
                    row("caption"),
                    row("a", "b"),
                    row("caption 2"),
                    row("c", ""),
                    row("heading 2"));
            for (int row : new int[] {0, 1, 3, 5}) {
                merge(sheet, row, 0, row, 1);
            }
            framed(sheet, 1, 4, 1);
        })) {
            assertThat(drawn(source))
                    .containsExactly(
                            "heading",
                            "--",
                            "0,0 1x2 caption",
                            "1,0 1x1 a",
                            "1,1 1x1 b",
                            "2,0 1x2 caption 2",
                            "3,0 1x1 c",
                            "3,1 1x1 ",
                            "heading 2");
        }
    }

    private static void framed(Sheet sheet, int top, int bottom, int right) {
        Workbook workbook = sheet.getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        for (int row = top; row <= bottom; row++) {
            for (int column = 0; column <= right; column++) {
                RegionUtil.setBorderTop(BorderStyle.THIN, new CellRangeAddress(row, row, column, column), sheet);
            }
        }
    }

    @Test
    void a_row_whose_framed_cells_are_empty_stays_in_the_table_and_empty_rows_around_it_do_not() {
        for (Source source : read(workbook -> {
            Sheet sheet = workbook.createSheet();
            fill(sheet, row("title"), row("", ""), row("a", "b"), row("c", ""), row("d", 1), row("", ""), row("", ""));
            framed(sheet, 1, 6, 3);
        })) {
            assertThat(drawn(source))
                    .containsExactly(
                            "title", "--", "0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 c", "1,1 1x1 ", "2,0 1x1 d", "2,1 1x1 1");
        }
    }

    @Test
    void tables_of_several_sheets_are_counted_through() {
        for (Source source : read(workbook -> {
            fill(workbook.createSheet(), row("a", 1), row("b", 2));
            fill(workbook.createSheet(), row("c", 3), row("d", 4));
        })) {
            assertThat(source.blocks())
                    .extracting(block -> block.origin())
                    .containsExactly(new Origin(1, 0, 1, 0, 0), new Origin(2, 0, 2, 0, 0));
        }
    }
}
