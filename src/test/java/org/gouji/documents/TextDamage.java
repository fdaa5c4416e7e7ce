package org.gouji.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What happens to lines of text when they are copied, wrapped and sent on. */
enum TextDamage {
    NONE {
        @Override
        void to(List<String> lines, Random random) {
            // the text as it was written
        }
    },
    /** The last cell of a row goes to a line of its own, what parted it from the others stays. */
    LAST_CELL_BELOW {
        @Override
        void to(List<String> lines, Random random) {
            some(lines, random, line -> line.replaceAll("([\\t|]) ?(?=[^\\t|\\n]+\\|?$)", "$1\n"));
        }
    },
    LAST_CELL_ABOVE {
        @Override
        void to(List<String> lines, Random random) {
            some(lines, random, line -> line.replaceAll("^(.*[\\t|])([^\\t|\\n]+)$", "$2\n$1"));
        }
    },
    BREAK_FOR_SEPARATOR {
        @Override
        void to(List<String> lines, Random random) {
            some(lines, random, line -> replaceOne(line, random, "\n"));
        }
    },
    BREAK_BEHIND_SEPARATOR {
        @Override
        void to(List<String> lines, Random random) {
            some(lines, random, line -> replaceOne(line, random, "\t\n"));
        }
    },
    SPACE_FOR_SEPARATOR {
        @Override
        void to(List<String> lines, Random random) {
            some(lines, random, line -> replaceOne(line, random, " "));
        }
    },
    SEPARATOR_AT_END {
        @Override
        void to(List<String> lines, Random random) {
            some(lines, random, line -> line + "\t");
        }
    },
    SEPARATOR_BEFORE {
        @Override
        void to(List<String> lines, Random random) {
            some(lines, random, line -> "\t" + line);
        }
    },
    SEPARATOR_TWICE {
        @Override
        void to(List<String> lines, Random random) {
            some(lines, random, line -> replaceOne(line, random, "\t\t"));
        }
    },
    LINES_JOINED_BY_TAB {
        @Override
        void to(List<String> lines, Random random) {
            for (int i = lines.size() - 2; i >= 0; i--) {
                if (random.nextInt(8) == 0) {
                    lines.set(i, lines.get(i) + "\t" + lines.remove(i + 1));
                }
            }
        }
    },
    LINES_LOST {
        @Override
        void to(List<String> lines, Random random) {
            for (int i = lines.size() - 1; i >= 0; i--) {
                if (random.nextInt(25) == 0) {
                    lines.remove(i);
                }
            }
        }
    },
    LINES_TWICE {
        @Override
        void to(List<String> lines, Random random) {
            for (int i = lines.size() - 1; i >= 0; i--) {
                if (random.nextInt(12) == 0) {
                    lines.add(i, lines.get(i));
                }
            }
        }
    },
    /** Of two figures that have changed places nobody could know. */
    LABEL_AND_FIGURES_SWAPPED {
        @Override
        void to(List<String> lines, Random random) {
            for (int i = lines.size() - 2; i >= 0; i--) {
                if (isLabel(lines.get(i)) != isLabel(lines.get(i + 1)) && random.nextInt(12) == 0) {
                    lines.add(i, lines.remove(i + 1));
                }
            }
        }
    },
    EMPTY_LINES {
        @Override
        void to(List<String> lines, Random random) {
            some(lines, random, line -> line + "\n");
        }
    };

    abstract void to(List<String> lines, Random random);

    private static boolean isLabel(String line) {
        return line.codePoints().anyMatch(Character::isIdeographic);
    }

    private static void some(List<String> lines, Random random, UnaryOperator<String> change) {
        lines.replaceAll(line -> random.nextInt(5) == 0 ? change.apply(line) : line);
    }

    private static String replaceOne(String line, Random random, String by) {
        List<Integer> separators = new ArrayList<>(IntStream.range(0, line.length())
                .filter(i -> line.charAt(i) == '\t')
                .boxed()
                .toList());
        if (separators.isEmpty()) {
            return line;
        }
        int at = separators.get(random.nextInt(separators.size()));
        return line.substring(0, at) + by + line.substring(at + 1);
    }
}
