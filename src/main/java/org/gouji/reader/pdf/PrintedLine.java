package org.gouji.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Characters that stand on one line, in reading order.
 *
 * @param base how far down the line stands
 * @param size of its largest characters
 */
record PrintedLine(List<Glyph> glyphs, double base, double size) {

    /** A gap of this many ems parts columns. */
    private static final double COLUMN_GAP = 1.5;

    /** Between Latin letters or digits a gap of this many ems is a space, though none was written. */
    private static final double WORD_GAP = 0.25;

    private static final double WIDE_GAP = 0.4;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    /** Characters part into lines by where they stand; raised and lowered ones stay with the line that they belong to. */
    static List<PrintedLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::base)).toList();
        List<PrintedLine> lines = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        double base = 0;
        double size = 0;
        for (Glyph glyph : sorted) {
            double same = 0.45 * Math.max(1, Math.max(size, glyph.size()) / 2 + Math.min(size, glyph.size()) / 2);
            if (!current.isEmpty() && glyph.base() - base > same) {
                addLine(lines, current);
                current = new ArrayList<>();
            }
            if (current.isEmpty() || glyph.size() > size) {
                base = glyph.base();
                size = glyph.size();
            }
            current.add(glyph);
        }
        addLine(lines, current);
        return lines;
    }

    private static void addLine(List<PrintedLine> lines, List<Glyph> glyphs) {
        if (glyphs.stream().allMatch(Glyph::isBlank)) {
            return;
        }
        List<Glyph> ordered = new ArrayList<>(glyphs);
        ordered.sort(Comparator.comparingDouble(Glyph::start));
        if (isOverprinted(ordered)) {
            Map<Integer, List<Glyph>> runs =
                    glyphs.stream().collect(Collectors.groupingBy(Glyph::run, TreeMap::new, Collectors.toList()));
            if (runs.size() > 1) {
                runs.values().forEach(run -> addLine(lines, run));
                return;
            }
        }
        Glyph largest = glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .max(Comparator.comparingDouble(Glyph::size))
                .orElseThrow();
        lines.add(new PrintedLine(trimmed(ordered), largest.base(), largest.size()));
    }

    /** Texts over one another, as a program prints that has no room: to mix their characters would make up words. */
    private static boolean isOverprinted(List<Glyph> ordered) {
        Glyph last = null;
        for (Glyph glyph : ordered) {
            if (glyph.isBlank()) {
                continue;
            }
            if (last != null
                    && last.run() != glyph.run()
                    && last.end() - glyph.start() > 0.5 * Math.min(last.width(), glyph.width())) {
                return true;
            }
            last = glyph;
        }
        return false;
    }

    private static List<Glyph> trimmed(List<Glyph> glyphs) {
        int from = 0;
        int to = glyphs.size();
        while (glyphs.get(from).isBlank()) {
            from++;
        }
        while (glyphs.get(to - 1).isBlank()) {
            to--;
        }
        return List.copyOf(glyphs.subList(from, to));
    }

    double start() {
        return glyphs.get(0).start();
    }

    double end() {
        return glyphs.get(glyphs.size() - 1).end();
    }

    /** @param tabs whether a gap as wide as between columns is a tab, or only a space as within a cell */
    String text(boolean tabs) {
        boolean columns = tabs && hasColumns();
        StringBuilder text = new StringBuilder();
        StringBuilder spaces = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                spaces.append(glyph.text());
                continue;
            }
            if (last != null) {
                text.append(between(last, glyph, spaces.toString(), columns));
            }
            text.append(glyph.text());
            spaces.setLength(0);
            last = glyph;
        }
        return text.toString();
    }

    private boolean hasColumns() {
        Glyph last = glyphs.get(0);
        StringBuilder spaces = new StringBuilder();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                spaces.append(glyph.text());
                continue;
            }
            if (gap(last, glyph) >= COLUMN_GAP && !isWritten(spaces, gap(last, glyph))) {
                return true;
            }
            spaces.setLength(0);
            last = glyph;
        }
        return false;
    }

    /** In ems. */
    private static double gap(Glyph last, Glyph next) {
        return (next.start() - last.end()) / Math.max(1, (last.size() + next.size()) / 2);
    }

    /** Whether the author typed one or two wide spaces, as within a name or before a date. */
    private static boolean isWritten(CharSequence spaces, double gap) {
        return gap < 2.4 && !spaces.isEmpty() && spaces.chars().allMatch(c -> c == IDEOGRAPHIC_SPACE);
    }

    /** In a line that has columns, a gap without a space is one between columns, however narrow it is. */
    private static String between(Glyph last, Glyph next, String spaces, boolean columns) {
        double gap = gap(last, next);
        boolean narrow = !Letters.isWide(last.text()) && !Letters.isWide(next.text());
        if (columns && gap >= (spaces.isEmpty() ? WIDE_GAP : COLUMN_GAP) && !isWritten(spaces, gap)) {
            return "\t";
        }
        if (!spaces.isEmpty()) {
            return spaces;
        }
        return gap > (narrow ? WORD_GAP : WIDE_GAP) ? " " : "";
    }

    boolean furniture() {
        return glyphs.stream().allMatch(glyph -> glyph.furniture() || glyph.isBlank());
    }
}
