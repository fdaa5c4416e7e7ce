package org.gouji.reader.workbook;

import java.util.ArrayList;
import java.util.List;

/** Rows that hang together by cells merged over them; most often one row. */
record Band(int top, int bottom, List<Piece> pieces) {

    Band {
        pieces = List.copyOf(pieces);
    }

    /** The bands of a sheet from above to below. */
    static List<Band> of(List<Piece> pieces) {
        List<Band> bands = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        int bottom = -1;
        for (Piece piece : pieces) {
            if (piece.top() > bottom && !open.isEmpty()) {
                bands.add(new Band(open.get(0).top(), bottom, open));
                open.clear();
            }
            open.add(piece);
            bottom = Math.max(bottom, piece.bottom());
        }
        if (!open.isEmpty()) {
            bands.add(new Band(open.get(0).top(), bottom, open));
        }
        return bands;
    }

    boolean hasText() {
        return pieces.stream().anyMatch(Piece::hasText);
    }

    /** One text, and no other cell beside it. */
    boolean isSingle() {
        return pieces.size() == 1 && pieces.get(0).hasText();
    }

    Piece single() {
        return pieces.get(0);
    }

    boolean follows(Band above) {
        return top == above.bottom + 1;
    }

    int left() {
        return pieces.stream()
                .filter(Piece::hasText)
                .mapToInt(Piece::left)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    int right() {
        return pieces.stream()
                .filter(Piece::hasText)
                .mapToInt(Piece::right)
                .max()
                .orElse(-1);
    }
}
