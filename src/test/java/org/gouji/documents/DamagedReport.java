package org.gouji.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.check.ReportFixture;
import org.gouji.content.CellText;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.FormTable;
import org.gouji.form.GridCell;
import org.gouji.form.Section;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Origin;

/**
 * A report after a damage, and what its cells hold now: a cell whose box is gone is missing, whatever stands where it was.
 *
 * @param found by cell
 */
record DamagedReport(ReportContent original, List<Block> blocks, Map<CellKey, CellValue> found) {

    private static final long FIRST_FIGURE = 1003;
    private static final long STEP = 7;

    /** Two of three reports have another figure in each cell, the third is a balanced one with many noughts. */
    static DamagedReport of(Damage damage, int seed) {
        return switch (seed % 3) {
            case 0 -> of(numbered("2019"), damage, seed);
            case 1 -> of(numbered("2021"), damage, seed);
            default -> balanced(damage, seed);
        };
    }

    static DamagedReport balanced(Damage damage, int seed) {
        return of(ReportFixture.hangzhou().content(), damage, seed);
    }

    private static DamagedReport of(ReportContent report, Damage damage, int seed) {
        List<Block> blocks = damage.to(Printed.of(report), new Random(seed));
        return new DamagedReport(report, blocks, found(report, blocks));
    }

    /** Every figure is another one, so that one in the wrong cell shows. */
    private static ReportContent numbered(String edition) {
        ReportContent report = ReportFixture.aReport(edition).content();
        Map<CellKey, CellValue> figures = new HashMap<>();
        for (Cell cell : report.edition().cells()) {
            figures.put(cell.key(), CellValue.Number.of(FIRST_FIGURE + STEP * cell.index()));
        }
        return report.with(Cells.of(report.edition(), figures));
    }

    private static Map<CellKey, CellValue> found(ReportContent report, List<Block> blocks) {
        Map<Origin, Cell> cells = places(report);
        CellText reader = new CellText(report.edition().notation());
        Map<CellKey, CellValue> found = new HashMap<>();
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                for (Box box : grid.boxes()) {
                    Cell cell = cells.get(box.origin());
                    if (cell != null) {
                        found.put(cell.key(), reader.read(cell.kind(), box.text()));
                    }
                }
            }
        }
        return found;
    }

    private static Map<Origin, Cell> places(ReportContent report) {
        Map<Origin, Cell> places = new HashMap<>();
        int number = 0;
        for (Section section : report.edition().sections()) {
            FormTable table = section.table().flatMap(report.edition()::table).orElse(null);
            if (table != null) {
                Origin origin = Origin.table(++number);
                List<List<GridCell>> squares = table.layout().squares();
                for (int row = squares.size() - 1; row >= 0; row--) {
                    for (int column = table.layout().width() - 1; column >= 0; column--) {
                        if (squares.get(row).get(column) instanceof GridCell.Value value) {
                            places.put(origin.box(row, column), value.cell());
                        }
                    }
                }
            }
        }
        return places;
    }

    CellValue found(CellKey cell) {
        return found.getOrDefault(cell, CellValue.MISSING);
    }
}
