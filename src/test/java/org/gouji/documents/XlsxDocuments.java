package org.gouji.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.content.ReportContent;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Line;
import org.gouji.source.Paragraph;

/**
 * Reports as Excel files: all on one sheet, each paragraph in a merged row of its own. A plain number is stored as one,
 * any other text as text.
 */
public final class XlsxDocuments {

    private static final int WIDTH = 15;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?");

    private final Sheet sheet;
    private int next;

    private XlsxDocuments(Sheet sheet) {
        this.sheet = sheet;
    }

    public static byte[] of(ReportContent report) {
        return of(Printed.of(report));
    }

    public static byte[] of(List<Block> blocks) {
        return of(new XSSFWorkbook(), blocks);
    }

    /** In the format of before 2007. */
    public static byte[] xls(ReportContent report) {
        return xls(Printed.of(report));
    }

    public static byte[] xls(List<Block> blocks) {
        return of(new HSSFWorkbook(), blocks);
    }

    private static byte[] of(Workbook workbook, List<Block> blocks) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XlsxDocuments documents = new XlsxDocuments(workbook.createSheet());
            blocks.forEach(documents::write);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Block block) {
        if (block instanceof Grid grid) {
            Squares squares = Squares.of(grid);
            for (int row = 0; row < grid.height(); row++) {
                write(squares, row, sheet.createRow(next + row));
            }
            next += grid.height();
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (block instanceof Line line) {
            paragraph(line.text());
        }
    }

    private void paragraph(String text) {
        sheet.createRow(next).createCell(0).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, WIDTH - 1));
        next++;
    }

    private void write(Squares squares, int number, Row row) {
        for (Box box : squares.row(number)) {
            if (box.row() == number) {
                write(box, row.createCell(box.column()));
            }
        }
    }

    private void write(Box box, Cell cell) {
        if (NUMBER.matcher(box.text()).matches()) {
            cell.setCellValue(Double.parseDouble(box.text()));
        } else if (!box.text().isEmpty()) {
            cell.setCellValue(box.text());
        }
        if (box.rowspan() > 1 || box.colspan() > 1) {
            int top = cell.getRowIndex();
            int left = cell.getColumnIndex();
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(top, top + box.rowspan() - 1, left, left + box.colspan() - 1));
        }
    }
}
