package org.gouji.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;

/** What happens to reports between the office that wrote them and the file that is kept. */
enum Damage {
    NONE("无损") {
        @Override
        List<Block> to(List<Block> blocks, Random random) {
            return blocks;
        }
    },
    CELLS_LOST("丢格") {
        @Override
        Grid to(Grid grid, Random random) {
            return GridChange.keep(grid, box -> !isFigure(box) || random.nextInt(25) > 0);
        }
    },
    ROWS_LOST("丢行") {
        @Override
        Grid to(Grid grid, Random random) {
            Grid left = grid;
            for (int i = random.nextInt(3); i >= 0 && left.height() > 1; i--) {
                left = GridChange.withoutRow(left, random.nextInt(left.height()));
            }
            return left;
        }
    },
    LAST_ROWS_LOST("丢后半表") {
        @Override
        Grid to(Grid grid, Random random) {
            return GridChange.rows(grid, 0, 1 + random.nextInt(grid.height()));
        }
    },
    HEAD_LOST("丢表头") {
        @Override
        Grid to(Grid grid, Random random) {
            return GridChange.rows(grid, Math.min(grid.height() - 1, 1 + random.nextInt(3)), grid.height());
        }
    },
    FIRST_ROWS_LOST("丢前半表") {
        @Override
        Grid to(Grid grid, Random random) {
            return GridChange.rows(grid, random.nextInt(grid.height()), grid.height());
        }
    },
    FIGURES_BLANK("零变空") {
        @Override
        Grid to(Grid grid, Random random) {
            return figures(grid, text -> random.nextInt(5) > 0 && !text.equals("0") ? text : "");
        }
    },
    PLACEHOLDERS("零变杠") {
        @Override
        Grid to(Grid grid, Random random) {
            List<String> marks = List.of("/", "-", "—", "无");
            return figures(grid, text -> random.nextInt(5) > 0 ? text : marks.get(random.nextInt(marks.size())));
        }
    },
    SEPARATORS("千分位") {
        @Override
        Grid to(Grid grid, Random random) {
            String separator = List.of(",", "，", " ").get(random.nextInt(3));
            return figures(grid, text -> text.replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator));
        }
    },
    FULL_WIDTH("全角") {
        @Override
        Grid to(Grid grid, Random random) {
            return figures(grid, text -> random.nextBoolean() ? text : fullWidth(text));
        }
    },
    DECIMALS("带小数零") {
        @Override
        Grid to(Grid grid, Random random) {
            return figures(grid, text -> random.nextInt(3) > 0 ? text : text + (random.nextBoolean() ? ".0" : ".00"));
        }
    },
    UNITS("带单位") {
        @Override
        Grid to(Grid grid, Random random) {
            return figures(grid, text -> random.nextInt(3) > 0 ? text : text + (random.nextBoolean() ? "件" : " 件"));
        }
    },
    SPLIT("断表") {
        @Override
        List<Block> to(List<Block> blocks, Random random) {
            return split(blocks, random, false);
        }
    },
    SPLIT_WITH_HEAD("断表重复表头") {
        @Override
        List<Block> to(List<Block> blocks, Random random) {
            return split(blocks, random, true);
        }
    },
    LABELS_MISREAD("标签误识") {
        @Override
        Grid to(Grid grid, Random random) {
            return GridChange.map(
                    grid,
                    box -> isFigure(box) || random.nextInt(4) > 0 ? box : GridChange.with(box, noise(box, random)));
        }
    },
    LABELS_LOST("标签缺失") {
        @Override
        Grid to(Grid grid, Random random) {
            return GridChange.map(grid, box -> isFigure(box) || random.nextInt(8) > 0 ? box : GridChange.with(box, ""));
        }
    },
    LABELS_SHIFTED("标签移位") {
        @Override
        Grid to(Grid grid, Random random) {
            return LabelShift.of(grid, random);
        }
    },
    ROWS_ADDED("多行") {
        @Override
        Grid to(Grid grid, Random random) {
            String label = List.of("小计", "合计", "其他主动公开文件", "").get(random.nextInt(4));
            int like = grid.height() - 1;
            int at = Math.min(grid.height(), 3 + random.nextInt(grid.height()));
            return GridChange.withRow(grid, at, like, box -> GridChange.with(box, isFigure(box) ? "9" : label));
        }
    },
    COLUMN_ADDED("多列") {
        @Override
        Grid to(Grid grid, Random random) {
            return GridChange.withColumn(grid, "备注", List.of("", "7", "见附件").get(random.nextInt(3)));
        }
    },
    COLUMNS_SWAPPED("换列") {
        @Override
        Grid to(Grid grid, Random random) {
            return GridChange.withColumnsSwapped(grid, random.nextInt(grid.width()));
        }
    },
    LABELS_BEHIND("先数后名") {
        @Override
        Grid to(Grid grid, Random random) {
            return LabelShift.behindFigures(grid);
        }
    },
    OTHER_YEAR("错用版式") {
        @Override
        List<Block> to(List<Block> blocks, Random random) {
            List<Block> changed = new ArrayList<>(blocks);
            Paragraph title = (Paragraph) blocks.get(0);
            String text = title.text().contains("2020") ? "2022" : "2020";
            changed.set(0, new Paragraph(YEAR.matcher(title.text()).replaceAll(text), title.origin()));
            return changed;
        }
    },
    EMPTY_ROWS("空行") {
        @Override
        Grid to(Grid grid, Random random) {
            int at = 1 + random.nextInt(grid.height());
            return GridChange.withRow(grid, at, grid.height() - 1, box -> GridChange.with(box, ""));
        }
    },
    HEADINGS_LOST("丢标题") {
        @Override
        List<Block> to(List<Block> blocks, Random random) {
            return blocks.stream()
                    .filter(block -> !isHeading(block) || random.nextInt(3) > 0)
                    .toList();
        }
    },
    SECTIONS_SWAPPED("章节换位") {
        @Override
        List<Block> to(List<Block> blocks, Random random) {
            List<List<Block>> parts = new ArrayList<>();
            parts.add(new ArrayList<>());
            for (Block block : blocks) {
                if (isHeading(block)) {
                    parts.add(new ArrayList<>());
                }
                parts.get(parts.size() - 1).add(block);
            }
            Collections.swap(parts, 1 + random.nextInt(parts.size() - 1), 1 + random.nextInt(parts.size() - 1));
            return parts.stream().flatMap(List::stream).toList();
        }
    };

    private static final Pattern HEADING = Pattern.compile("[一二三四五六]、.{1,40}");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern FIGURE = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    final String caption;

    Damage(String caption) {
        this.caption = caption;
    }

    List<Block> to(List<Block> blocks, Random random) {
        return blocks.stream()
                .map(block -> block instanceof Grid grid && random.nextInt(4) > 0 ? to(grid, random) : block)
                .toList();
    }

    Grid to(Grid grid, Random random) {
        return grid;
    }

    static boolean isFigure(Box box) {
        return FIGURE.matcher(box.text()).matches();
    }

    private static boolean isHeading(Block block) {
        return block instanceof Paragraph paragraph
                && HEADING.matcher(paragraph.text()).matches();
    }

    private static Grid figures(Grid grid, java.util.function.UnaryOperator<String> change) {
        return GridChange.map(grid, box -> isFigure(box) ? GridChange.with(box, change.apply(box.text())) : box);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }

    private static List<Block> split(List<Block> blocks, Random random, boolean withHead) {
        List<Block> split = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Grid grid && grid.height() > 6) {
                int at = 4 + random.nextInt(grid.height() - 5);
                Grid lower = GridChange.rows(grid, at, grid.height());
                split.add(GridChange.rows(grid, 0, at));
                if (random.nextBoolean()) {
                    split.add(new Paragraph("— 3 —", Origin.UNKNOWN));
                }
                split.add(withHead ? GridChange.above(GridChange.rows(grid, 0, headOf(grid)), lower) : lower);
            } else {
                split.add(block);
            }
        }
        return split;
    }

    private static int headOf(Grid grid) {
        return grid.boxes().stream()
                .filter(Damage::isFigure)
                .mapToInt(Box::row)
                .min()
                .orElse(1);
    }

    private static String noise(Box box, Random random) {
        StringBuilder noisy = new StringBuilder(box.text());
        for (int i = random.nextInt(3); i >= 0 && !noisy.isEmpty(); i--) {
            int at = random.nextInt(noisy.length());
            switch (random.nextInt(3)) {
                case 0 -> noisy.setCharAt(at, "制于政收法其日目未末".charAt(random.nextInt(10)));
                case 1 -> noisy.deleteCharAt(at);
                default -> noisy.insert(at, ' ');
            }
        }
        return noisy.toString();
    }
}
