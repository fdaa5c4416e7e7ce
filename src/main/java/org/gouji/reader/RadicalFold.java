package org.gouji.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.source.Block;
import org.gouji.source.Entry;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;
import org.gouji.source.Remark;
import org.gouji.source.Source;

/**
 * Turns radicals into the ordinary characters that look the same. Some fonts' tables name the radical, so that a word
 * copied or read out of a document is not the word that is printed. A radical that has no ordinary form stays.
 */
final class RadicalFold {

    private static final char FIRST = '\u2E80';
    private static final char FIRST_KANGXI = '\u2F00';
    private static final char LAST = '\u2FDF';
    private static final Map<Character, String> SUPPLEMENT = supplement();

    private final StringBuilder found = new StringBuilder();

    private RadicalFold() {}

    /** The document without radicals, and a remark with those that it had, if any. */
    static Source fold(Source source) {
        RadicalFold fold = new RadicalFold();
        List<Entry> entries = source.entries().stream()
                .map(entry -> new Entry(fold.text(entry.name()), fold.text(entry.value()), entry.origin()))
                .toList();
        List<Block> blocks = source.blocks().stream().map(fold::block).toList();
        if (fold.found.isEmpty()) {
            return source;
        }
        List<Remark> remarks = new ArrayList<>(source.remarks());
        remarks.add(new Remark(Remark.Kind.RADICALS_FOLDED, fold.found.toString(), Origin.UNKNOWN));
        return new Source(entries, blocks, remarks);
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(text(paragraph.text()), paragraph.origin());
        }
        if (block instanceof Line line) {
            return new Line(text(line.text()), line.origin());
        }
        Grid grid = (Grid) block;
        List<Box> boxes = grid.boxes().stream()
                .map(box ->
                        new Box(box.row(), box.column(), box.rowspan(), box.colspan(), text(box.text()), box.origin()))
                .toList();
        return new Grid(grid.squares(), grid.width(), grid.height(), boxes, grid.origin());
    }

    private String text(String text) {
        if (text.chars().noneMatch(c -> isRadical((char) c))) {
            return text;
        }
        StringBuilder folded = new StringBuilder();
        for (char c : text.toCharArray()) {
            String ordinary = isRadical(c) ? ordinary(c) : String.valueOf(c);
            if (ordinary.charAt(0) != c && found.indexOf(String.valueOf(c)) < 0) {
                found.append(c);
            }
            folded.append(ordinary);
        }
        return folded.toString();
    }

    private static boolean isRadical(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static String ordinary(char radical) {
        return radical < FIRST_KANGXI
                ? SUPPLEMENT.getOrDefault(radical, String.valueOf(radical))
                : Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC);
    }

    private static Map<Character, String> supplement() {
        try (InputStream in = Objects.requireNonNull(RadicalFold.class.getResourceAsStream("/reader/radicals.txt"))) {
            Map<Character, String> supplement = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> supplement.put(line.charAt(0), line.substring(2)));
            return Map.copyOf(supplement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
