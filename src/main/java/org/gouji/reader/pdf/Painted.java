package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/** What the operators of one page paint, in the page's own coordinates, in which y grows upwards. */
final class Painted {

    static final int MOST_STROKES = 100_000;

    /** Whether somebody who looks at the page sees a character. */
    enum Seen {
        YES,
        /** Never painted, as the text that a scanner recognised and laid over its picture. */
        NOT_PAINTED,
        /** Painted in the colour of the paper, outside of the page, behind an edge, or in a layer that is off. */
        HIDDEN
    }

    /**
     * A character.
     *
     * @param text empty where it belongs to the character before; U+FFFD where the document does not say which it is
     * @param dx the way to the next character
     * @param run of the text object that it belongs to
     * @param show of the operator that shows it
     * @param furniture whether the document itself calls it a header or footer
     */
    record Letter(
            String text,
            double x,
            double y,
            double dx,
            double dy,
            double size,
            int run,
            int show,
            Seen seen,
            boolean furniture) {}

    /** A straight line, or a rectangle so thin that it looks like one. */
    record Stroke(double x1, double y1, double x2, double y2) {}

    /** A rectangle with its sides in the directions of the page. */
    record Area(double left, double bottom, double right, double top) {

        Area and(Area other) {
            return new Area(
                    Math.max(left, other.left),
                    Math.max(bottom, other.bottom),
                    Math.min(right, other.right),
                    Math.min(top, other.top));
        }

        boolean contains(double x, double y, double tolerance) {
            return x > left - tolerance && x < right + tolerance && y > bottom - tolerance && y < top + tolerance;
        }

        double size() {
            return Math.max(0, right - left) * Math.max(0, top - bottom);
        }
    }

    private record Filled(Area area, double tone) {}

    private record Position(String text, long x, long y) {}

    private final Area page;
    private final Allowance allowance;
    private final List<Letter> letters = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Filled> fills = new ArrayList<>();
    private final List<Area> pictures = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final Map<Position, Letter> positions = new LinkedHashMap<>();

    Painted(Area page, Allowance allowance) {
        this.page = page;
        this.allowance = allowance;
    }

    Area page() {
        return page;
    }

    List<Letter> letters() {
        return letters;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    List<Area> pictures() {
        return pictures;
    }

    List<String> comments() {
        return comments;
    }

    void comment(String text) {
        allowance.characters(text.length());
        comments.add(text);
    }

    /** A character that is printed a second time at almost the same place only makes the first one bold. */
    void add(Letter letter) {
        allowance.characters(Math.max(1, letter.text().length()));
        if (!letter.text().isBlank() && isPrintedAlready(letter)) {
            return;
        }
        letters.add(letter);
    }

    private boolean isPrintedAlready(Letter letter) {
        double raster = Math.max(1, letter.size());
        long column = Math.round(letter.x() / raster);
        long line = Math.round(letter.y() / raster);
        for (long x = column - 1; x <= column + 1; x++) {
            for (long y = line - 1; y <= line + 1; y++) {
                Letter before = positions.get(new Position(letter.text(), x, y));
                if (before != null && isSame(before, letter)) {
                    return true;
                }
            }
        }
        positions.put(new Position(letter.text(), column, line), letter);
        return false;
    }

    private static boolean isSame(Letter before, Letter letter) {
        double advance = Math.max(Math.hypot(letter.dx(), letter.dy()), 0.2 * letter.size());
        return Math.hypot(before.x() - letter.x(), before.y() - letter.y()) < 0.25 * advance
                && Math.abs(before.size() - letter.size()) < 0.2 * letter.size();
    }

    void add(Stroke stroke) {
        if (strokes.size() >= MOST_STROKES) {
            throw new RefusedDocument(Refusal.TOO_LARGE);
        }
        strokes.add(stroke);
    }

    void fill(Area area, double tone) {
        if (fills.size() >= MOST_STROKES) {
            throw new RefusedDocument(Refusal.TOO_LARGE);
        }
        fills.add(new Filled(area, tone));
    }

    void picture(Area area) {
        Area visible = area.and(page);
        if (visible.size() > 0 && pictures.size() < MOST_STROKES) {
            pictures.add(visible);
        }
    }

    /** How light the paper is at a place: 1 is white. A picture may be of any tone. */
    double toneAt(double x, double y) {
        for (Area picture : pictures) {
            if (picture.contains(x, y, 0)) {
                return 0;
            }
        }
        for (int i = fills.size() - 1; i >= 0; i--) {
            allowance.time();
            if (fills.get(i).area().contains(x, y, 0)) {
                return fills.get(i).tone();
            }
        }
        return 1;
    }
}
