package org.gouji.alignment.line;

import java.util.ArrayList;
import java.util.List;
import org.gouji.alignment.line.LinePlacement.Surety;

/**
 * Doubts rows by the number of figures of others. Where one row has too many and a later one too few, or the other way
 * round, a label has moved, and the figures of all rows between them may be their neighbours'. Figures on one line keep
 * together.
 */
final class LineCounts {

    private LineCounts() {}

    /** @param placements in the order of the document */
    static List<LinePlacement> doubt(List<LinePlacement> placements) {
        List<LinePlacement> doubted = new ArrayList<>(placements);
        int last = -1;
        for (int i = 0; i < placements.size(); i++) {
            if (surplus(placements.get(i)) != 0) {
                if (last >= 0 && surplus(placements.get(last)) != surplus(placements.get(i))) {
                    doubted.subList(last + 1, i).replaceAll(LineCounts::doubted);
                }
                last = i;
            }
        }
        return doubted;
    }

    /** Whether the row has too many figures or too few, by sign. */
    private static int surplus(LinePlacement placement) {
        return placement
                .row()
                .map(row -> Integer.signum(placement.values().size() - row.size()))
                .orElse(0);
    }

    private static LinePlacement doubted(LinePlacement placement) {
        boolean isOnOneLine = placement.values().tokens().stream()
                        .map(LineToken::line)
                        .distinct()
                        .count()
                == 1;
        return placement.surety() == Surety.CERTAIN && !isOnOneLine ? placement.doubted() : placement;
    }
}
