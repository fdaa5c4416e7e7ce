package org.gouji.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gouji.alignment.label.GridLine;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Grid.Squares;

/** Ways in which tables come damaged out of conversions; each takes the grids of a document and a source of chance. */
enum DamagedGrid {
    A_CELL_IS_DROPPED_AND_THE_REST_OF_ITS_ROW_MOVES_UP {
        @Override
        Grid damage(Grid grid, Random random) {
            return dropAndShift(grid, random.nextInt(grid.boxes().size()));
        }
    },
    A_CELL_IS_DROPPED_AND_LEAVES_A_HOLE {
        @Override
        Grid damage(Grid grid, Random random) {
            List<Box> boxes = new ArrayList<>(grid.boxes());
            boxes.remove(random.nextInt(boxes.size()));
            return with(grid, boxes);
        }
    },
    A_ROW_IS_DROPPED {
        @Override
        Grid damage(Grid grid, Random random) {
            int row = random.nextInt(grid.height());
            List<Box> boxes = grid.boxes().stream()
                    .filter(box -> box.row() != row)
                    .map(box -> new Box(
                            box.row() > row ? box.row() - 1 : box.row(),
                            box.column(),
                            box.row() < row && box.row() + box.rowspan() > row ? box.rowspan() - 1 : box.rowspan(),
                            box.colspan(),
                            box.text(),
                            box.origin()))
                    .toList();
            return new Grid(grid.squares(), grid.width(), grid.height() - 1, boxes, grid.origin());
        }
    },
    LABELS_ARE_MISREAD {
        @Override
        Grid damage(Grid grid, Random random) {
            return map(
                    grid, box -> isFigure(box) || random.nextInt(4) > 0 ? box : text(box, noise(box.text(), random)));
        }
    },
    LABELS_ARE_LOST {
        @Override
        Grid damage(Grid grid, Random random) {
            return map(grid, box -> isFigure(box) || random.nextInt(6) > 0 ? box : text(box, ""));
        }
    },
    A_COLUMN_IS_ADDED {
        @Override
        Grid damage(Grid grid, Random random) {
            int at = 1 + random.nextInt(grid.width());
            boolean hasFigures = random.nextBoolean();
            List<Box> boxes = new ArrayList<>();
            for (Box box : grid.boxes()) {
                boolean isOver = box.column() < at && box.column() + box.colspan() > at;
                boxes.add(new Box(
                        box.row(),
                        box.column() >= at ? box.column() + 1 : box.column(),
                        box.rowspan(),
                        isOver ? box.colspan() + 1 : box.colspan(),
                        box.text(),
                        box.origin()));
            }
            for (int row = 0; row < grid.height(); row++) {
                int line = row;
                boolean isCovered = boxes.stream()
                        .anyMatch(box -> box.row() <= line
                                && box.row() + box.rowspan() > line
                                && box.column() <= at
                                && box.column() + box.colspan() > at);
                if (!isCovered) {
                    boolean isValueRow = grid.row(row).stream().anyMatch(DamagedGrid::isFigure);
                    String text = !hasFigures ? "" : isValueRow ? "7" : "备注";
                    boxes.add(new Box(row, at, 1, 1, text, grid.origin().box(row, at)));
                }
            }
            return new Grid(grid.squares(), grid.width() + 1, grid.height(), sorted(boxes), grid.origin());
        }
    },
    A_ROW_IS_ADDED {
        @Override
        Grid damage(Grid grid, Random random) {
            int at = 1 + random.nextInt(grid.height());
            List<Box> model = grid.row(grid.height() - 1);
            List<Box> boxes = new ArrayList<>();
            for (Box box : grid.boxes()) {
                boolean isOver = box.row() < at && box.row() + box.rowspan() > at;
                boxes.add(new Box(
                        box.row() >= at ? box.row() + 1 : box.row(),
                        box.column(),
                        isOver ? box.rowspan() + 1 : box.rowspan(),
                        box.colspan(),
                        box.text(),
                        box.origin()));
            }
            String label = List.of("小计", "合计", "（三）不予公开", "").get(random.nextInt(4));
            for (Box box : model) {
                boolean isCovered = boxes.stream()
                        .anyMatch(other -> other.row() < at
                                && other.row() + other.rowspan() > at
                                && other.column() <= box.column()
                                && other.column() + other.colspan() > box.column());
                if (!isCovered) {
                    boxes.add(new Box(
                            at,
                            box.column(),
                            1,
                            box.colspan(),
                            isFigure(box) ? "9" : label,
                            grid.origin().box(at, 0)));
                }
            }
            return new Grid(grid.squares(), grid.width(), grid.height() + 1, sorted(boxes), grid.origin());
        }
    },
    POSITIONS_ARE_LOST {
        @Override
        Grid damage(Grid grid, Random random) {
            boolean showsSpans = random.nextBoolean();
            List<Box> boxes = new ArrayList<>();
            int width = 0;
            for (int row = 0; row < grid.height(); row++) {
                int column = 0;
                for (GridLine line : List.of(GridLine.of(grid).get(row))) {
                    List<Box> crossing = new ArrayList<>(line.boxes());
                    if (showsSpans) {
                        line.fromAbove().forEach(box -> crossing.add(text(box, "")));
                    }
                    crossing.sort(Comparator.comparingInt(Box::column));
                    for (Box box : crossing) {
                        boxes.add(new Box(
                                row, column++, 1, 1, box.text(), grid.origin().box(row, column)));
                        for (int i = 1; showsSpans && i < box.colspan(); i++) {
                            boxes.add(new Box(
                                    row, column++, 1, 1, "", grid.origin().box(row, column)));
                        }
                    }
                }
                width = Math.max(width, column);
            }
            return new Grid(Squares.IN_ORDER, width, grid.height(), boxes, grid.origin());
        }
    },
    FIGURES_ARE_LEFT_BLANK {
        @Override
        Grid damage(Grid grid, Random random) {
            return map(grid, box -> !isFigure(box) || random.nextInt(4) > 0 ? box : text(box, ""));
        }
    },
    A_HEADER_LINE_IS_DROPPED {
        @Override
        Grid damage(Grid grid, Random random) {
            int row = random.nextInt(3);
            return with(
                    grid, grid.boxes().stream().filter(box -> box.row() != row).toList());
        }
    };

    abstract Grid damage(Grid grid, Random random);

    /** The document with some of its grids damaged. */
    List<Block> damage(List<Block> blocks, Random random) {
        return blocks.stream()
                .map(block -> block instanceof Grid grid && random.nextInt(3) > 0 ? damage(grid, random) : block)
                .collect(Collectors.toList());
    }

    static boolean isFigure(Box box) {
        return box.text().matches("\\d{3,4}");
    }

    private static Grid dropAndShift(Grid grid, int at) {
        Box dropped = grid.boxes().get(at);
        List<Box> boxes = new ArrayList<>();
        for (Box box : grid.boxes()) {
            if (box != dropped) {
                boolean isBehind = box.row() == dropped.row() && box.column() > dropped.column();
                boxes.add(
                        isBehind
                                ? new Box(
                                        box.row(),
                                        box.column() - dropped.colspan(),
                                        box.rowspan(),
                                        box.colspan(),
                                        box.text(),
                                        box.origin())
                                : box);
            }
        }
        return with(grid, boxes);
    }

    private static String noise(String text, Random random) {
        StringBuilder noisy = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(3) && !noisy.isEmpty(); i++) {
            int at = random.nextInt(noisy.length());
            switch (random.nextInt(3)) {
                case 0 -> noisy.setCharAt(at, "制于政收法其日目未末".charAt(random.nextInt(10)));
                case 1 -> noisy.deleteCharAt(at);
                default -> noisy.insert(at, ' ');
            }
        }
        return noisy.toString();
    }

    private static Box text(Box box, String text) {
        return new Box(box.row(), box.column(), box.rowspan(), box.colspan(), text, box.origin());
    }

    private static Grid map(Grid grid, java.util.function.UnaryOperator<Box> change) {
        return with(grid, grid.boxes().stream().map(change).toList());
    }

    private static Grid with(Grid grid, List<Box> boxes) {
        return new Grid(grid.squares(), grid.width(), grid.height(), boxes, grid.origin());
    }

    private static List<Box> sorted(List<Box> boxes) {
        return boxes.stream()
                .sorted(Comparator.comparingInt(Box::row).thenComparingInt(Box::column))
                .toList();
    }
}
