package org.gouji.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Line;
import org.gouji.source.Paragraph;

/** Reports as plain text, in the shapes in which tables come out when they are copied. */
public final class TextDocuments {

    /** How a table is written. */
    public enum Style {
        /** A line for each row, its cells parted by tabs; merged cells stand once. */
        TABS {
            @Override
            String row(List<Box> boxes, int row) {
                return boxes.stream()
                        .filter(box -> box.row() == row)
                        .map(TextDocuments::oneLine)
                        .collect(Collectors.joining("\t"));
            }
        },
        /** A line for each cell. */
        CELL_A_LINE {
            @Override
            String row(List<Box> boxes, int row) {
                return boxes.stream()
                        .filter(box -> box.row() == row)
                        .map(TextDocuments::oneLine)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
            }
        },
        /** A line for the labels of a row and one for its figures, which stand together without a gap. */
        GLUED {
            @Override
            String row(List<Box> boxes, int row) {
                List<Box> own = boxes.stream()
                        .filter(box -> box.row() == row && !box.text().isEmpty())
                        .toList();
                return Stream.of(false, true)
                        .map(figures -> own.stream()
                                .filter(box -> isValue(box) == figures)
                                .map(TextDocuments::oneLine)
                                .collect(Collectors.joining(figures ? "" : "\t")))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n"));
            }
        },
        /** A table of Markdown: every row has all its columns, merged cells stand in the first of theirs. */
        PIPES {
            @Override
            String row(List<Box> boxes, int row) {
                StringBuilder line = new StringBuilder("|");
                for (Box box : boxes) {
                    line.append(' ')
                            .append(box.row() == row ? oneLine(box) : "")
                            .append(" |");
                    line.append("  |".repeat(box.colspan() - 1));
                }
                return line.toString();
            }
        };

        abstract String row(List<Box> boxes, int row);
    }

    private static final Pattern VALUE = Pattern.compile("[0-9０-９][0-9０-９.,， 件]*|[-/—无]");

    private TextDocuments() {}

    public static byte[] of(List<Block> blocks, Style style) {
        List<String> lines = new ArrayList<>();
        boolean title = true;
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                table(grid, style, lines);
            } else if (block instanceof Paragraph paragraph) {
                lines.add((title && style == Style.PIPES ? "# " : "") + paragraph.text());
            } else if (block instanceof Line line) {
                lines.add(line.text());
            }
            if (style == Style.PIPES) {
                lines.add("");
            }
            title = false;
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void table(Grid grid, Style style, List<String> lines) {
        Squares squares = Squares.of(grid);
        for (int row = 0; row < grid.height(); row++) {
            lines.add(style.row(squares.row(row), row));
            if (row == 0 && style == Style.PIPES) {
                lines.add("|" + " --- |".repeat(grid.width()));
            }
        }
    }

    private static boolean isValue(Box box) {
        return VALUE.matcher(box.text()).matches();
    }

    private static String oneLine(Box box) {
        return box.text().replace("\n", "");
    }
}
