package org.gouji.reader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.reader.pdf.PageContent.Item;
import org.gouji.reader.pdf.PageContent.TextLine;

/** Headers, footers and page marks: told by where they stand together with their shape or with their coming again. */
final class Furniture {

    private static final double MARGIN = 0.13;
    private static final int LINES_AT_AN_END = 2;
    private static final double SAME_PLACE = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final List<Pattern> MARKS = marks();

    private Furniture() {}

    static Set<TextLine> of(List<PageContent> pages) {
        Set<TextLine> furniture = new HashSet<>();
        List<TextLine> numbers = new ArrayList<>();
        Map<String, List<TextLine>> alike = new HashMap<>();
        for (PageContent page : pages) {
            for (TextLine line : atTheEnds(page)) {
                String text = SPACE.matcher(line.text()).replaceAll("");
                if (line.furniture()
                        || MARKS.stream().anyMatch(mark -> mark.matcher(text).matches())) {
                    furniture.add(line);
                } else if (NUMBER.matcher(text).matches()) {
                    numbers.add(line);
                } else {
                    alike.computeIfAbsent(text.replaceAll("\\d+", "#"), key -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        furniture.addAll(pageNumbers(numbers));
        alike.forEach((text, lines) -> {
            if (text.codePoints().anyMatch(Character::isLetter)) {
                furniture.addAll(repeated(lines, pages.size()));
            }
        });
        return furniture;
    }

    /** The outermost lines, in the page's upper and lower margin. */
    private static List<TextLine> atTheEnds(PageContent page) {
        List<Item> items = page.items();
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(LINES_AT_AN_END, items.size()); i++) {
            if (!(items.get(i) instanceof TextLine line) || line.base() > MARGIN * page.height()) {
                break;
            }
            lines.add(line);
        }
        for (int i = items.size() - 1; i >= Math.max(lines.size(), items.size() - LINES_AT_AN_END); i--) {
            if (!(items.get(i) instanceof TextLine line) || line.top() < (1 - MARGIN) * page.height()) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    /** Bare numbers that count the pages: each is as far from the running number of its page as the others. */
    private static List<TextLine> pageNumbers(List<TextLine> numbers) {
        Map<Integer, List<TextLine>> byDistance = new HashMap<>();
        for (TextLine line : numbers) {
            int number = Integer.parseInt(SPACE.matcher(line.text()).replaceAll(""));
            byDistance
                    .computeIfAbsent(number - line.onPage(), key -> new ArrayList<>())
                    .add(line);
        }
        List<TextLine> counting = new ArrayList<>();
        byDistance.forEach((distance, lines) -> {
            boolean onePage = numbers.size() == 1 && distance == 0;
            long pages = lines.stream().mapToInt(TextLine::onPage).distinct().count();
            if (onePage || pages > 1 && pages * 2 > numbers.size()) {
                counting.addAll(lines);
            }
        });
        return counting;
    }

    /** Lines that say the same at the same height of several pages: every page, or every other one. */
    private static List<TextLine> repeated(List<TextLine> lines, int pages) {
        List<TextLine> repeated = new ArrayList<>();
        for (TextLine line : lines) {
            Set<Integer> on = new TreeSet<>();
            lines.stream()
                    .filter(other -> Math.abs(other.base() - line.base()) < SAME_PLACE)
                    .forEach(other -> on.add(other.onPage()));
            if (on.size() > 1 && on.size() >= Math.min(3, (pages - 1) / 2 + 1)) {
                repeated.add(line);
            }
        }
        return repeated;
    }

    private static List<Pattern> marks() {
        try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream("/reader/page-marks.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
