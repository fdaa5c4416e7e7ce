package org.gouji.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.content.ReportContent;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Line;
import org.gouji.source.Paragraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reports as Word files. A square without a box shows as a row that has fewer cells. */
public final class DocxDocuments {

    private static final int SQUARE = 900;

    private DocxDocuments() {}

    public static byte[] of(ReportContent report) {
        return of(Printed.of(report));
    }

    public static byte[] of(List<Block> blocks) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            blocks.forEach(block -> write(block, document));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Block block, XWPFDocument document) {
        if (block instanceof Grid grid) {
            write(grid, document.getDocument().getBody().addNewTbl());
        } else if (block instanceof Paragraph paragraph) {
            document.createParagraph().createRun().setText(paragraph.text());
        } else if (block instanceof Line line) {
            document.createParagraph().createRun().setText(line.text());
        }
    }

    private static void write(Grid grid, CTTbl table) {
        for (int column = 0; column < grid.width(); column++) {
            if (table.getTblGrid() == null) {
                table.addNewTblGrid();
            }
            table.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(SQUARE));
        }
        Squares squares = Squares.of(grid);
        for (int row = 0; row < grid.height(); row++) {
            write(squares, row, table.addNewTr());
        }
    }

    private static void write(Squares squares, int row, CTRow line) {
        int before = squares.emptyAtStart(row);
        int after = before == squares.width() ? 0 : squares.emptyAtEnd(row);
        if (before > 0 && before < squares.width()) {
            line.addNewTrPr().addNewGridBefore().setVal(BigInteger.valueOf(before));
        }
        if (after > 0) {
            (line.isSetTrPr() ? line.getTrPr() : line.addNewTrPr())
                    .addNewGridAfter()
                    .setVal(BigInteger.valueOf(after));
        }
        squares.row(row).forEach(box -> write(box, box.row() == row, line.addNewTc()));
    }

    private static void write(Box box, boolean first, CTTc cell) {
        CTTcPr properties = cell.addNewTcPr();
        properties.addNewTcW().setW(BigInteger.valueOf((long) SQUARE * box.colspan()));
        if (box.colspan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(box.colspan()));
        }
        if (box.rowspan() > 1) {
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (first) {
            box.text()
                    .lines()
                    .forEach(text -> cell.addNewP().addNewR().addNewT().setStringValue(text));
        }
        if (cell.sizeOfPArray() == 0) {
            cell.addNewP();
        }
    }
}
