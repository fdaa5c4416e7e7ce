package org.gouji.reader.workbook;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Block;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Parts a sheet into prose and tables. A row with one text alone is prose, unless its frame, or its sides that agree with
 * those of the rows around it, show that it is the caption of a block of a table.
 */
final class SheetBlocks {

    /** A longer text is no caption. */
    private static final int LONGEST_CAPTION = 40;

    private final Sheet sheet;
    private final Tables tables;
    private final List<Remark> remarks;
    private final List<Band> bands;
    private final boolean framesTell;
    private final List<Block> blocks = new ArrayList<>();

    private SheetBlocks(Sheet sheet, Tables tables, List<Remark> remarks) {
        this.sheet = sheet;
        this.tables = tables;
        this.remarks = remarks;
        this.bands = Band.of(Pieces.of(sheet, remarks));
        this.framesTell = bands.stream().anyMatch(band -> !band.isSingle() && band.hasText() && isFramed(band))
                && bands.stream().anyMatch(band -> band.isSingle() && !isFramed(band));
    }

    private static boolean isFramed(Band band) {
        return band.pieces().stream().anyMatch(Piece::isFramed);
    }

    static List<Block> of(Sheet sheet, Tables tables, List<Remark> remarks) {
        SheetBlocks sheetBlocks = new SheetBlocks(sheet, tables, remarks);
        sheetBlocks.part();
        return sheetBlocks.blocks;
    }

    private void part() {
        List<Band> table = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            boolean prose = band.isSingle() && !isCaption(i);
            if (!table.isEmpty() && (prose || !band.follows(table.get(table.size() - 1)))) {
                end(table);
            }
            if (prose) {
                paragraphs(band.single());
            } else {
                table.add(band);
            }
        }
        end(table);
    }

    private boolean isCaption(int index) {
        Band band = bands.get(index);
        if (band.single().content().text().length() > LONGEST_CAPTION) {
            return false;
        }
        Band above = neighbour(index, -1);
        Band below = neighbour(index, 1);
        if (framesTell) {
            return isFramed(band) && (isTable(above) || isTable(below));
        }
        return band.single().right() > band.single().left()
                && below != null
                && !below.isSingle()
                && sameSides(band, below)
                && above != null
                && above.isSingle() != sameSides(band, above);
    }

    private static boolean isTable(@Nullable Band band) {
        return band != null && !band.isSingle() && isFramed(band);
    }

    private static boolean sameSides(Band band, Band other) {
        return band.left() == other.left() && band.right() == other.right();
    }

    private @Nullable Band neighbour(int index, int step) {
        int other = index + step;
        if (other < 0 || other >= bands.size()) {
            return null;
        }
        Band found = bands.get(other);
        boolean beside = step < 0 ? bands.get(index).follows(found) : found.follows(bands.get(index));
        return beside ? found : null;
    }

    private void paragraphs(Piece piece) {
        int row = piece.row() + 1;
        Origin origin = new Origin(sheet.number(), row, 0, row, piece.column() + 1);
        say(piece, origin);
        piece.content()
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Paragraph(line, origin)));
    }

    private void end(List<Band> table) {
        List<Band> rows = new ArrayList<>(table);
        table.clear();
        while (!rows.isEmpty() && !rows.get(0).hasText()) {
            rows.remove(0);
        }
        while (!rows.isEmpty() && !rows.get(rows.size() - 1).hasText()) {
            rows.remove(rows.size() - 1);
        }
        if (rows.isEmpty()) {
            return;
        }
        int left = rows.stream().mapToInt(Band::left).min().orElseThrow();
        int right = rows.stream().mapToInt(Band::right).max().orElseThrow();
        if (left == right) {
            rows.forEach(row -> row.pieces().stream().filter(Piece::hasText).forEach(this::paragraphs));
        } else {
            Origin origin = tables.next(sheet.number());
            SheetTable grid = new SheetTable(rows, left, right, origin, sheet.allowance());
            blocks.add(grid.grid());
            rows.forEach(row -> row.pieces().forEach(piece -> say(piece, origin.box(piece.row(), piece.column()))));
        }
    }

    private void say(Piece piece, Origin origin) {
        piece.content().said().forEach(said -> remarks.add(new Remark(said.kind(), said.found(), origin)));
    }
}
