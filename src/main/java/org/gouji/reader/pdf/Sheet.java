package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.pdf.Painted.Area;
import org.gouji.reader.pdf.Painted.Letter;
import org.gouji.reader.pdf.Painted.Seen;
import org.gouji.reader.pdf.Painted.Stroke;

/**
 * A page turned so that most of its text runs from left to right: how it lies in the file does not matter any more.
 *
 * @param oblique characters that run in no direction of the page, as those of a watermark do
 * @param hidden characters that nobody sees
 * @param notPainted whether some of the glyphs are the text behind a scan
 */
record Sheet(
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> horizontal,
        List<Rule> vertical,
        String oblique,
        String hidden,
        boolean notPainted) {

    private static final double DIRECTION_TOLERANCE = Math.toRadians(8);

    static Sheet of(Painted page) {
        int turn = mainDirection(page.letters());
        Turned turned = new Turned(page.page(), turn);
        List<Glyph> glyphs = new ArrayList<>();
        StringBuilder oblique = new StringBuilder();
        StringBuilder hidden = new StringBuilder();
        boolean notPainted = false;
        for (Letter letter : page.letters()) {
            int direction = direction(letter);
            if (letter.text().isEmpty()) {
                extend(glyphs, letter);
            } else if (letter.seen() == Seen.HIDDEN) {
                hidden.append(letter.text());
            } else if (direction < 0) {
                oblique.append(letter.text());
            } else {
                notPainted |=
                        letter.seen() == Seen.NOT_PAINTED && !letter.text().isBlank();
                glyphs.add(glyph(turned, letter, Math.floorMod(direction - turn, 4)));
            }
        }
        List<Rule> horizontal = new ArrayList<>();
        List<Rule> vertical = new ArrayList<>();
        page.strokes().forEach(stroke -> add(turned, stroke, horizontal, vertical));
        return new Sheet(
                turned.width(),
                turned.height(),
                glyphs,
                horizontal,
                vertical,
                oblique.toString().strip(),
                hidden.toString().strip(),
                notPainted);
    }

    /** The rest of a ligature makes the glyph before it wider. */
    private static void extend(List<Glyph> glyphs, Letter letter) {
        if (!glyphs.isEmpty()) {
            Glyph last = glyphs.remove(glyphs.size() - 1);
            double end = last.end() + Math.hypot(letter.dx(), letter.dy());
            glyphs.add(new Glyph(
                    last.text(),
                    last.x(),
                    last.y(),
                    last.turn(),
                    last.start(),
                    end,
                    last.base(),
                    last.size(),
                    last.run(),
                    last.show(),
                    last.furniture()));
        }
    }

    private static Glyph glyph(Turned page, Letter letter, int turn) {
        double length = Math.hypot(letter.dx(), letter.dy());
        double x = page.x(letter.x(), letter.y());
        double y = page.y(letter.x(), letter.y());
        // seen along the letter's own line: right is where its text goes, down is where the next line would be
        double along =
                switch (turn) {
                    case 0 -> x;
                    case 1 -> -y;
                    case 2 -> -x;
                    default -> y;
                };
        double down =
                switch (turn) {
                    case 0 -> y;
                    case 1 -> x;
                    case 2 -> -y;
                    default -> -x;
                };
        double half = length / 2;
        double up = 0.35 * letter.size();
        double middleX =
                switch (turn) {
                    case 0 -> x + half;
                    case 1 -> x - up;
                    case 2 -> x - half;
                    default -> x + up;
                };
        double middleY =
                switch (turn) {
                    case 0 -> y - up;
                    case 1 -> y - half;
                    case 2 -> y + up;
                    default -> y + half;
                };
        return new Glyph(
                letter.text(),
                middleX,
                middleY,
                turn,
                along,
                along + length,
                down,
                letter.size(),
                letter.run(),
                letter.show(),
                letter.furniture());
    }

    private static void add(Turned page, Stroke stroke, List<Rule> horizontal, List<Rule> vertical) {
        double x1 = page.x(stroke.x1(), stroke.y1());
        double x2 = page.x(stroke.x2(), stroke.y2());
        double y1 = page.y(stroke.x1(), stroke.y1());
        double y2 = page.y(stroke.x2(), stroke.y2());
        if (Math.abs(x1 - x2) >= Math.abs(y1 - y2)) {
            horizontal.add(new Rule((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else {
            vertical.add(new Rule((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    private static int mainDirection(List<Letter> letters) {
        int[] count = new int[4];
        for (Letter letter : letters) {
            int direction = direction(letter);
            if (direction >= 0 && !letter.text().isBlank() && letter.seen() != Seen.HIDDEN) {
                count[direction]++;
            }
        }
        int most = 0;
        for (int i = 1; i < 4; i++) {
            most = count[i] > count[most] ? i : most;
        }
        return most;
    }

    /** Quarter turns against the clock, or -1 for none. */
    private static int direction(Letter letter) {
        if (letter.dx() == 0 && letter.dy() == 0) {
            return 0;
        }
        double angle = Math.atan2(letter.dy(), letter.dx());
        long quarter = Math.round(angle / (Math.PI / 2));
        return Math.abs(angle - quarter * Math.PI / 2) > DIRECTION_TOLERANCE ? -1 : (int) Math.floorMod(quarter, 4L);
    }

    /** The page's coordinates, turned by quarters with the clock and counted from the top. */
    private record Turned(Area page, int quarters) {

        double x(double x, double y) {
            return switch (quarters) {
                case 0 -> x - page.left();
                case 1 -> y - page.bottom();
                case 2 -> page.right() - x;
                default -> page.top() - y;
            };
        }

        double y(double x, double y) {
            return switch (quarters) {
                case 0 -> page.top() - y;
                case 1 -> x - page.left();
                case 2 -> y - page.bottom();
                default -> page.right() - x;
            };
        }

        double width() {
            return quarters % 2 == 0 ? page.right() - page.left() : page.top() - page.bottom();
        }

        double height() {
            return quarters % 2 == 0 ? page.top() - page.bottom() : page.right() - page.left();
        }
    }
}
