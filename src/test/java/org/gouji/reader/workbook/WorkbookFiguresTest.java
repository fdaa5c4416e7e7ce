package org.gouji.reader.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.reader.workbook.Workbooks.read;
import static org.gouji.reader.workbook.Workbooks.remarked;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.source.Grid;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookFiguresTest {

    /** A table of a label and one cell more, in both formats. */
    private static void eachOf(Consumer<Cell> filling, Consumer<Source> looked) {
        read(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    sheet.createRow(0).createCell(0).setCellValue("head");
                    sheet.getRow(0).createCell(1).setCellValue("head");
                    Row row = sheet.createRow(1);
                    row.createCell(0).setCellValue("label");
                    filling.accept(row.createCell(1));
                })
                .forEach(looked);
    }

    private static String text(Source source) {
        return ((Grid) source.blocks().get(0)).boxes().get(3).text();
    }

    private static void format(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|General|5",
                "282.1|General|282.1",
                "1362|#,##0|1,362",
                "5|0\"件\"|5件",
                "52.5|0.00|52.50",
                "-8|0_ |-8",
                "11398889|0|11398889",
                "0.30000000000000004|General|0.3",
            })
    void a_figure_is_read_as_shown_where_that_is_the_figure(double stored, String format, String text) {
        eachOf(
                cell -> {
                    cell.setCellValue(stored);
                    format(cell, format);
                },
                source -> {
                    assertThat(text(source)).isEqualTo(text);
                    assertThat(source.remarks()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "282.1|0|282.1|282",
                "0.125|0%|0.125|13%",
                "12345678|0.00E+00|12345678|1.23E7",
                "-8|0;(0);0|-8|(8)",
                "0|0;-0;;@|0|",
                "282100|0.0,|282100|282.1",
            })
    void a_figure_that_is_shown_otherwise_is_read_as_stored_and_said(
            double stored, String format, String text, String shown) {
        eachOf(
                cell -> {
                    cell.setCellValue(stored);
                    format(cell, format);
                },
                source -> {
                    assertThat(text(source)).isEqualTo(text);
                    assertThat(remarked(source)).hasSize(1).allMatch(remark -> remark.startsWith("SHOWN_DIFFERENTLY"));
                    assertThat(source.remarks().get(0).origin().row()).isEqualTo(2);
                });
    }

    @Test
    void a_date_is_read_as_shown() {
        eachOf(
                cell -> {
                    cell.setCellValue(LocalDate.of(2021, 1, 29));
                    format(cell, "yyyy\"年\"m\"月\"d\"日\";@");
                },
                source -> assertThat(text(source)).isEqualTo("2021年1月29日"));
    }

    @Test
    void a_date_in_the_short_format_of_the_country_keeps_its_year() {
        eachOf(
                cell -> {
                    cell.setCellValue(LocalDate.of(2021, 1, 29));
                    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    cell.setCellStyle(style);
                },
                source -> assertThat(text(source)).isEqualTo("2021/1/29"));
    }

    @Test
    void a_formula_gives_its_stored_result_and_is_not_worked_out() {
        eachOf(
                cell -> {
                    cell.setCellFormula("1+1");
                    cell.setCellValue(7);
                },
                source -> {
                    assertThat(text(source)).isEqualTo("7");
                    assertThat(remarked(source)).containsExactly("FORMULA_RESULT 7");
                });
    }

    @Test
    void a_formula_that_gives_a_text_gives_the_text() {
        eachOf(
                cell -> {
                    cell.setCellFormula("\"1\"&\"2\"");
                    cell.setCellValue("12");
                },
                source -> assertThat(text(source)).isEqualTo("12"));
    }

    @Test
    void a_formula_that_was_never_worked_out_is_no_empty_cell() {
        byte[] file = Workbooks.bytes(new XSSFWorkbook(), workbook -> {
            Sheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("a");
            sheet.getRow(0).createCell(1).setCellFormula("SUM(A1:A1)");
        });

        assertThat(((Grid) read(file).blocks().get(0)).boxes().get(1).text()).isEqualTo("=SUM(A1:A1)");
    }

    @Test
    void an_error_is_its_text() {
        eachOf(cell -> cell.setCellErrorValue(FormulaError.REF.getCode()), source -> assertThat(text(source))
                .isEqualTo("#REF!"));
    }

    @Test
    void a_number_kept_as_text_is_read_as_it_stands() {
        eachOf(cell -> cell.setCellValue(" １２ "), source -> assertThat(text(source))
                .isEqualTo(" １２ "));
    }

    @Test
    void a_raised_digit_is_kept_apart_and_a_struck_one_left_out() {
        eachOf(
                cell -> {
                    var workbook = cell.getSheet().getWorkbook();
                    Font raised = workbook.createFont();
                    raised.setTypeOffset(Font.SS_SUPER);
                    Font struck = workbook.createFont();
                    struck.setStrikeout(true);
                    RichTextString text = workbook.getCreationHelper().createRichTextString("12" + "1" + "34");
                    text.applyFont(2, 3, raised);
                    text.applyFont(3, 5, struck);
                    cell.setCellValue(text);
                },
                source -> {
                    assertThat(text(source)).isEqualTo("12\u00B9");
                    assertThat(remarked(source)).containsExactly("TRACKED_CHANGE 34");
                });
    }

    @Test
    void a_cell_struck_through_as_a_whole_is_empty_and_said() {
        eachOf(
                cell -> {
                    Font struck = cell.getSheet().getWorkbook().createFont();
                    struck.setStrikeout(true);
                    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                    style.setFont(struck);
                    cell.setCellStyle(style);
                    cell.setCellValue(12);
                },
                source -> {
                    assertThat(text(source)).isEmpty();
                    assertThat(remarked(source)).containsExactly("TRACKED_CHANGE 12");
                });
    }
}
