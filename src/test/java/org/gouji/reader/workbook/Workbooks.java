package org.gouji.reader.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Paragraph;
import org.gouji.source.Source;

/** Workbooks of both formats with the same contents, and what is read from them. */
final class Workbooks {

    private Workbooks() {}

    /** What is read from the same workbook in each format. */
    static List<Source> read(Consumer<Workbook> filling) {
        return Stream.of(new XSSFWorkbook(), new HSSFWorkbook())
                .map(workbook -> bytes(workbook, filling))
                .map(Workbooks::read)
                .toList();
    }

    static Source read(byte[] file) {
        return new WorkbookReader().read(file, Allowance.withoutTimeLimit());
    }

    static byte[] bytes(Workbook workbook, Consumer<Workbook> filling) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands for a square without a cell. */
    static final Object NOTHING = new Object();

    /** One sheet. */
    static Consumer<Workbook> sheet(Object[]... rows) {
        return workbook -> fill(workbook.createSheet(), rows);
    }

    static Object[] row(Object... values) {
        return values;
    }

    static void fill(Sheet sheet, Object[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < rows[i].length; column++) {
                if (rows[i][column] != NOTHING) {
                    put(row.createCell(column), rows[i][column]);
                }
            }
        }
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (!value.equals("")) {
            cell.setCellValue(value.toString());
        }
    }

    static void merge(Sheet sheet, int top, int left, int bottom, int right) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }

    static List<String> drawn(Source source) {
        return drawn(source.blocks());
    }

    /** Paragraphs as their text, grids as a line and then their boxes: row, column, spans, text. */
    static List<String> drawn(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Grid grid
                        ? Stream.concat(Stream.of("--"), grid.boxes().stream().map(box -> "%d,%d %dx%d %s"
                                .formatted(box.row(), box.column(), box.rowspan(), box.colspan(), box.text())))
                        : Stream.of(((Paragraph) block).text()))
                .toList();
    }

    static List<String> remarked(Source source) {
        return source.remarks().stream()
                .map(remark -> remark.kind() + " " + remark.found())
                .toList();
    }
}
