package org.gouji.reader.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.pdf.Ink.Colour;
import org.gouji.reader.pdf.Painted.Area;
import org.gouji.reader.pdf.Painted.Stroke;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/** The path that is being drawn: only as much of it as makes ruling lines, backgrounds and edges. */
final class Outline {

    /** A filled rectangle up to this thickness, in points, is a line. */
    static final double THICKEST = 3.2;

    private static final double STRAIGHT = 0.8;
    private static final int MOST_POINTS = 1_000_000;

    private final List<List<Point2D>> parts = new ArrayList<>();
    private int points;
    private boolean curved;

    void move(Point2D to) {
        List<Point2D> part = new ArrayList<>();
        parts.add(part);
        add(part, to);
    }

    void line(Point2D to) {
        if (parts.isEmpty()) {
            move(to);
        } else {
            add(parts.get(parts.size() - 1), to);
        }
    }

    void curve(Point2D to) {
        curved = true;
        line(to);
    }

    void close() {
        if (!parts.isEmpty()) {
            List<Point2D> part = parts.get(parts.size() - 1);
            Point2D start = part.get(0);
            line(start);
            move(start);
        }
    }

    private void add(List<Point2D> part, Point2D point) {
        if (++points > MOST_POINTS) {
            throw new RefusedDocument(Refusal.TOO_LARGE);
        }
        part.add(point);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Area bounds() {
        return bounds(parts.stream().flatMap(List::stream).toList());
    }

    /** @param width of the pen */
    void stroke(Painted page, Colour colour, double width) {
        if (curved || colour.isWhite() || width > THICKEST) {
            return;
        }
        for (List<Point2D> part : parts) {
            for (int i = 1; i < part.size(); i++) {
                line(page, part.get(i - 1), part.get(i));
            }
        }
    }

    private static void line(Painted page, Point2D from, Point2D to) {
        double dx = Math.abs(from.getX() - to.getX());
        double dy = Math.abs(from.getY() - to.getY());
        if (Math.min(dx, dy) <= STRAIGHT && Math.max(dx, dy) > 0) {
            page.add(new Stroke(from.getX(), from.getY(), to.getX(), to.getY()));
        }
    }

    void fill(Painted page, Colour colour, Allowance allowance) {
        for (List<Point2D> part : parts) {
            allowance.time();
            if (part.size() < 3) {
                continue;
            }
            Area area = bounds(part);
            double width = area.right() - area.left();
            double height = area.top() - area.bottom();
            if (Math.min(width, height) > THICKEST) {
                page.fill(area, colour.tone());
            } else if (!colour.isWhite() && !curved) {
                page.add(middle(area, width, height));
            }
        }
    }

    private static Stroke middle(Area area, double width, double height) {
        double x = (area.left() + area.right()) / 2;
        double y = (area.bottom() + area.top()) / 2;
        return width >= height
                ? new Stroke(area.left(), y, area.right(), y)
                : new Stroke(x, area.bottom(), x, area.top());
    }

    private static Area bounds(List<Point2D> points) {
        double left = Double.POSITIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (Point2D point : points) {
            left = Math.min(left, point.getX());
            right = Math.max(right, point.getX());
            bottom = Math.min(bottom, point.getY());
            top = Math.max(top, point.getY());
        }
        return new Area(left, bottom, right, top);
    }
}
