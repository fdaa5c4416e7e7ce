package org.gouji.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.alignment.label.GridLine;
import org.gouji.alignment.label.Piece;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.Notebook;
import org.gouji.alignment.note.Pointers;
import org.gouji.content.CellValue;
import org.gouji.form.Edition;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Origin;

/**
 * Figures that have slipped out of a table: they stand by themselves beside a part of it. They are no text of the
 * section, and an empty cell there may be theirs.
 */
final class StrayFigures {

    /** A longer line is a sentence, or at least no cell. */
    private static final int LONGEST = 80;

    private final Edition edition;
    private final Notebook notebook;
    private final List<Block> pieces;
    private final Set<Block> used;

    StrayFigures(Edition edition, Notebook notebook, List<Block> pieces, Set<Block> used) {
        this.edition = edition;
        this.notebook = notebook;
        this.pieces = pieces;
        this.used = used;
    }

    void tell() {
        List<Block> blocks = pieces.stream()
                .filter(block -> block instanceof Grid || !Piece.text(block).isEmpty())
                .toList();
        int first = IntStream.range(0, blocks.size())
                .filter(i -> isPart(blocks.get(i)))
                .findFirst()
                .orElse(blocks.size());
        int from = first;
        for (int i = first; i < blocks.size(); i++) {
            if (!isFigures(blocks.get(i))) {
                tell(blocks, from, i);
                from = i + 1;
            }
        }
    }

    private void tell(List<Block> blocks, int from, int to) {
        if (from == to) {
            return;
        }
        List<GridLine> beside = new ArrayList<>();
        if (isPart(blocks.get(from - 1))) {
            List<GridLine> above = GridLine.of((Grid) blocks.get(from - 1));
            beside.add(above.get(above.size() - 1));
        }
        if (isPart(blocks.get(to))) {
            beside.add(GridLine.of((Grid) blocks.get(to)).get(0));
        }
        boolean isBehind = blocks.subList(to, blocks.size()).stream().noneMatch(this::isPart);
        if (!beside.isEmpty()) {
            tell(blocks.subList(from, to), beside, isBehind);
        }
    }

    private boolean isPart(Block block) {
        return block instanceof Grid && used.contains(block);
    }

    private boolean isFigures(Block block) {
        return !(block instanceof Grid)
                && Stream.of(Piece.text(block).split("[\\s\\p{Z}|]+"))
                        .allMatch(word -> edition.tables().stream().anyMatch(table -> notebook.isFigure(table, word)));
    }

    /** @param isBehind the last table of all, where there may be anything, a number of visitors for one */
    private void tell(List<Block> figures, List<GridLine> beside, boolean isBehind) {
        String found = figures.stream().map(Piece::text).collect(Collectors.joining(" "));
        if (!isBehind && !used.containsAll(figures)) {
            notebook.issue(
                    IssueCode.EXTRA_FIGURE, "/tables", found, figures.get(0).origin());
            used.addAll(figures);
        }
        Set<Origin> origins = beside.stream()
                .flatMap(line -> line.boxes().stream())
                .map(Box::origin)
                .collect(Collectors.toSet());
        notebook.figures().all().forEach((cell, figure) -> {
            if (figure.value() instanceof CellValue.Blank && origins.contains(figure.origin())) {
                notebook.issue(IssueCode.CELL_DOUBTED, Pointers.cell(cell), found, figure.origin());
            }
        });
    }
}
