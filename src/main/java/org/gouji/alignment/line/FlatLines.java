package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.alignment.label.Piece;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Paragraph;

/**
 * The blocks in which tables may lie flattened. A grid without any figure may be the header of such a table, whose
 * labels alone were parted: its rows are lines as well.
 */
public final class FlatLines {

    private final List<Block> lines = new ArrayList<>();
    private final Map<Block, Grid> grids = new IdentityHashMap<>();

    public void add(Block block) {
        if (!(block instanceof Grid grid)) {
            lines.add(block);
        } else if (grid.boxes().stream()
                .noneMatch(box -> box.text().codePoints().anyMatch(Character::isDigit))) {
            List<Paragraph> rows = Piece.rows(grid);
            rows.forEach(row -> grids.put(row, grid));
            lines.addAll(rows);
        }
    }

    public List<Block> blocks() {
        return lines;
    }

    /** The blocks that are nothing but table; a grid is if all its rows are. */
    public Set<Block> used(List<Block> unused) {
        Set<Block> used = Collections.newSetFromMap(new IdentityHashMap<>());
        lines.forEach(line -> used.add(whole(line)));
        unused.forEach(line -> used.remove(whole(line)));
        return used;
    }

    private Block whole(Block line) {
        Grid grid = grids.get(line);
        return grid == null ? line : grid;
    }
}
