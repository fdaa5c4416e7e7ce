package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.alignment.label.PageMark;
import org.gouji.alignment.label.Piece;
import org.gouji.alignment.line.LineItem.OfOther;
import org.gouji.alignment.line.LineItem.Prose;
import org.gouji.alignment.line.LineItem.Unknown;
import org.gouji.alignment.line.LineItem.Values;
import org.gouji.source.Block;
import org.gouji.source.Grid;

/** The blocks from the first to the last row of figures, with the headers around them. */
final class LineRegion {

    private final List<Block> blocks;
    private final Set<Integer> prose = new HashSet<>();
    private final Set<Integer> withFigures = new HashSet<>();
    private final Set<Integer> withWords = new HashSet<>();
    private final Set<Integer> subtotals = new HashSet<>();
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    LineRegion(List<Block> blocks, List<LineItem> items, Collection<LinePlacement> placements) {
        this.blocks = blocks;
        Map<LineItem, Boolean> isPlaced = new IdentityHashMap<>();
        for (LinePlacement placement : placements) {
            placement.label().ifPresent(label -> isPlaced.put(label, true));
            if (placement.label().filter(LineItem.OfGroup.class::isInstance).isPresent()) {
                placement.values().tokens().forEach(token -> subtotals.add(token.block()));
            }
            if (placement.row().isPresent()
                    || placement.label().filter(OfOther.class::isInstance).isPresent()) {
                placement.values().tokens().forEach(token -> extend(token.block()));
                placement.label().ifPresent(label -> label.tokens().forEach(token -> extend(token.block())));
            }
        }
        for (LineItem item : items) {
            boolean isWords = item instanceof Prose || item instanceof Unknown && !isPlaced.containsKey(item);
            Set<Integer> kind = isWords ? prose : item instanceof Values ? withFigures : withWords;
            item.tokens().forEach(token -> kind.add(token.block()));
        }
        while (first > 0 && last >= 0 && isHeader(first - 1)) {
            first--;
        }
        while (last >= 0 && last + 1 < blocks.size() && isHeader(last + 1)) {
            last++;
        }
    }

    private void extend(int block) {
        first = Math.min(first, block);
        last = Math.max(last, block);
    }

    private boolean isHeader(int block) {
        boolean hasFigures = withFigures.contains(block) && !subtotals.contains(block);
        return !prose.contains(block) && !hasFigures && (withWords.contains(block) || isNothing(block));
    }

    private boolean isNothing(int block) {
        String text = Piece.text(blocks.get(block));
        return !(blocks.get(block) instanceof Grid) && (text.isEmpty() || PageMark.is(text));
    }

    boolean contains(LineItem item) {
        return item.tokens().stream().allMatch(token -> token.block() >= first && token.block() <= last);
    }

    /** The blocks outside of it, and the sentences within. */
    List<Block> unused() {
        List<Block> unused = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean isTable = !prose.contains(i) && (withWords.contains(i) || withFigures.contains(i) || isNothing(i));
            if (i < first || i > last || !isTable) {
                unused.add(blocks.get(i));
            }
        }
        return unused;
    }
}
