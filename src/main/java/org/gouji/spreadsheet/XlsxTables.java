package org.gouji.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Tables as Excel workbooks of one sheet. Texts are typed as texts, so that none of them is run as a formula. */
final class XlsxTables {

    /** Rows in memory; those before are in a temporary file until the workbook is packed. */
    private static final int WINDOW = 100;

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final char ELLIPSIS = '\u2026';
    private static final int COLUMN_WIDTH = 18;
    /** Excel keeps so many digits of a number; what is longer is written as a text. */
    private static final int MOST_DIGITS = 15;

    private XlsxTables() {}

    static void write(Table table, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(WINDOW)) {
            workbook.setCompressTempFiles(true);
            // the other modes' entries cannot be read from a stream by Java 17, nor by the room that reads workbooks
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
            head(workbook, sheet, table.headings());
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            int number = 1;
            for (Iterator<List<Value>> rows = table.rows().iterator(); rows.hasNext(); number++) {
                row(sheet.createRow(number), rows.next(), day);
            }
            workbook.write(out);
        }
    }

    private static void head(SXSSFWorkbook workbook, SXSSFSheet sheet, List<String> headings) {
        var bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        var row = sheet.createRow(0);
        for (int i = 0; i < headings.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(headings.get(i));
            cell.setCellStyle(bold);
        }
        sheet.setDefaultColumnWidth(COLUMN_WIDTH);
        sheet.createFreezePane(0, 1);
        if (!headings.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, headings.size() - 1));
        }
    }

    private static void row(SXSSFRow row, List<Value> values, CellStyle day) {
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) instanceof Value.Blank)) {
                cell(row.createCell(i), values.get(i), day);
            }
        }
    }

    private static void cell(SXSSFCell cell, Value value, CellStyle day) {
        if (value instanceof Value.Text text) {
            cell.setCellValue(fitting(text.text()));
        } else if (value instanceof Value.Whole whole) {
            number(cell, Long.toString(whole.number()), whole.number());
        } else if (value instanceof Value.Decimal decimal) {
            number(cell, decimal.number().toPlainString(), decimal.number().doubleValue());
        } else if (value instanceof Value.Day date) {
            cell.setCellValue(date.date());
            cell.setCellStyle(day);
        }
    }

    private static void number(SXSSFCell cell, String exact, double number) {
        if (exact.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            cell.setCellValue(exact);
        } else {
            cell.setCellValue(number);
        }
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + ELLIPSIS;
    }
}
