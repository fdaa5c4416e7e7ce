package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.reader.pdf.RuledTable.Cell;
import org.gouji.source.Allowance;
import org.jspecify.annotations.Nullable;

/** Shares out the characters of a page among the cells of its tables; what stands in no cell stays over. */
final class CellTexts {

    /** A line that crosses a character by more than this share of it was not meant to part two cells' texts. */
    private static final double CROSSED = 0.2;

    private final List<RuledTable> tables;
    private final Map<Cell, List<Glyph>> byCell = new IdentityHashMap<>();
    private final List<Glyph> outside = new ArrayList<>();

    CellTexts(List<RuledTable> tables, List<Glyph> glyphs, Allowance allowance) {
        this.tables = tables;
        List<Glyph> chain = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            allowance.time();
            if (!chain.isEmpty() && !follows(chain.get(chain.size() - 1), glyph)) {
                place(chain);
                chain.clear();
            }
            chain.add(glyph);
        }
        place(chain);
    }

    List<Glyph> outside() {
        return outside;
    }

    /** The lines of a cell; those that run in other directions follow the upright ones. */
    String text(Cell cell) {
        List<Glyph> glyphs = byCell.getOrDefault(cell, List.of());
        List<String> lines = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            int direction = turn;
            PrintedLine.of(glyphs.stream()
                            .filter(glyph -> glyph.turn() == direction)
                            .toList())
                    .forEach(line -> lines.add(line.text(false)));
        }
        return String.join("\n", lines);
    }

    /** Whether two characters were written in one go, without a gap. */
    private static boolean follows(Glyph last, Glyph next) {
        return last.run() == next.run()
                && last.turn() == next.turn()
                && Math.abs(last.base() - next.base()) < 0.1 * last.size()
                && Math.abs(next.start() - last.end()) < 0.15 * last.size();
    }

    /** Text that was written in one go and runs over a ruling line belongs whole to the cell that has most of it. */
    private void place(List<Glyph> chain) {
        Map<Cell, Long> shares = chain.stream()
                .filter(glyph -> cell(glyph) != null)
                .collect(Collectors.groupingBy(glyph -> cell(glyph), IdentityHashMap::new, Collectors.counting()));
        Cell whole = null;
        if (shares.size() > 1 && (isShownAtOnce(chain) || chain.stream().anyMatch(this::isCrossed))) {
            whole = shares.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
        for (Glyph glyph : chain) {
            Cell cell = whole == null ? cell(glyph) : whole;
            if (cell == null) {
                outside.add(glyph);
            } else {
                byCell.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
            }
        }
    }

    private static boolean isShownAtOnce(List<Glyph> chain) {
        return chain.get(0).show() == chain.get(chain.size() - 1).show();
    }

    private boolean isCrossed(Glyph glyph) {
        if (glyph.turn() != 0) {
            return false;
        }
        for (RuledTable table : tables) {
            Cell cell = cell(table, glyph);
            if (cell != null) {
                double over = Math.max(table.left(cell) - glyph.start(), glyph.end() - table.right(cell));
                return over > CROSSED * glyph.width();
            }
        }
        return false;
    }

    private @Nullable Cell cell(Glyph glyph) {
        for (RuledTable table : tables) {
            Cell cell = cell(table, glyph);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private static @Nullable Cell cell(RuledTable table, Glyph glyph) {
        return table.cellAt(glyph.x(), glyph.y());
    }
}
