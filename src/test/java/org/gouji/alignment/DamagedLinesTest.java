package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.gouji.alignment.digits.Balance;
import org.gouji.alignment.line.LineTables;
import org.gouji.alignment.note.Figures;
import org.gouji.alignment.note.Issue;
import org.gouji.check.Catalogues;
import org.gouji.content.CellValue;
import org.gouji.form.CellKey;
import org.gouji.form.yaml.ShippedEditions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamagedLinesTest {

    /** Of each damage to each shape; more are run with {@code -Dvariants=400}. */
    private static final int VARIANTS = Integer.getInteger("variants", 15);

    private static final Map<String, LineTables> TABLES = Map.of("2019", tables("2019"), "2021", tables("2021"));
    private static final String NOISE = "的一是在有和人这中大为上个国";

    /** What may happen to the lines of a table on their way into a document. */
    private enum Damage {
        NONE((lines, random) -> {}),
        LINE_LOST((lines, random) -> lines.remove(random.nextInt(lines.size()))),
        LINES_LOST((lines, random) -> {
            int from = random.nextInt(lines.size());
            lines.subList(from, Math.min(lines.size(), from + 2 + random.nextInt(6)))
                    .clear();
        }),
        TWO_LINES_LOST((lines, random) -> {
            lines.remove(random.nextInt(lines.size()));
            lines.remove(random.nextInt(lines.size()));
        }),
        BEGINNING_LOST((lines, random) ->
                lines.subList(0, random.nextInt(lines.size())).clear()),
        END_LOST((lines, random) ->
                lines.subList(random.nextInt(lines.size()), lines.size()).clear()),
        WORD_LOST((lines, random) -> {
            int at = random.nextInt(lines.size());
            List<String> words = new ArrayList<>(List.of(lines.get(at).split(" ")));
            words.remove(random.nextInt(words.size()));
            lines.set(at, String.join(" ", words));
            lines.removeIf(String::isEmpty);
        }),
        SPACE_LOST((lines, random) -> change(lines, random, line -> line.replaceFirst(" ", ""))),
        SPACES_LOST((lines, random) -> change(lines, random, line -> line.replace(" ", ""))),
        LAST_SPACE_LOST((lines, random) -> change(lines, random, line -> line.replaceFirst(" (\\S+)$", "$1"))),
        CHARACTERS_MISREAD(
                (lines, random) -> change(lines, random, line -> misread(line, random, 1 + random.nextInt(4)))),
        MANY_CHARACTERS_MISREAD((lines, random) -> {
            for (int i = 0; i < lines.size(); i++) {
                if (random.nextInt(4) == 0) {
                    lines.set(i, misread(lines.get(i), random, 1 + random.nextInt(3)));
                }
            }
        }),
        LINE_TWICE((lines, random) -> {
            int at = random.nextInt(lines.size());
            lines.add(at, lines.get(at));
        }),
        LINES_JOINED((lines, random) -> {
            int at = random.nextInt(lines.size() - 1);
            lines.set(at, lines.get(at) + " " + lines.remove(at + 1));
        }),
        LINE_BROKEN((lines, random) -> {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int cut = line.indexOf(' ', random.nextInt(line.length() + 1));
            if (cut > 0) {
                lines.set(at, line.substring(0, cut));
                lines.add(at + 1, line.substring(cut + 1));
            }
        }),
        PAGE_MARK((lines, random) -> lines.add(random.nextInt(lines.size()), "— 3 —")),
        PAGE_NUMBER((lines, random) -> lines.add(random.nextInt(lines.size()), "3")),
        EXTRA_ROW((lines, random) -> lines.add(random.nextInt(lines.size()), "其他主动公开文件 5 3 2 1 8 0 7")),
        EXTRA_ROW_BELOW(
                (lines, random) -> lines.addAll(random.nextInt(lines.size()), List.of("其他主动公开文件", "5 3 2 1 8 0 7"))),
        SENTENCE((lines, random) -> lines.add(random.nextInt(lines.size()), "截至 2020 年底共 38 条，其中 5 条。")),
        WIDE_DIGITS((lines, random) ->
                change(lines, random, line -> line.replace('0', '０').replace('1', '１'))),
        BLANK_ZEROS((lines, random) -> change(lines, random, line -> line.replace(" 0", " /"))),
        SUBTOTALS((lines, random) ->
                lines.replaceAll(line -> line.startsWith("（三）不予公开") ? "（三）不予公开 9 9 9 9 9 9 9" : line));

        private final BiConsumer<List<String>, Random> change;

        Damage(BiConsumer<List<String>, Random> change) {
            this.change = change;
        }

        private static void change(List<String> lines, Random random, java.util.function.UnaryOperator<String> change) {
            int at = random.nextInt(lines.size());
            lines.set(at, change.apply(lines.get(at)));
        }

        private static String misread(String line, Random random, int times) {
            StringBuilder misread = new StringBuilder(line);
            for (int i = 0; i < times; i++) {
                int at = random.nextInt(misread.length());
                if (Character.isIdeographic(misread.charAt(at))) {
                    misread.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
                }
            }
            return misread.toString();
        }
    }

    @ParameterizedTest
    @EnumSource(FlatReport.Shape.class)
    void no_wrong_figure_goes_without_an_issue(FlatReport.Shape shape) {
        List<String> silent = new ArrayList<>();
        for (Damage damage : Damage.values()) {
            for (int seed = 0; seed < VARIANTS; seed++) {
                String id = seed % 2 == 0 ? "2019" : "2021";
                FlatReport report =
                        FlatReport.balanced(Catalogues.edition(id), seed, seed % 3 == 0 ? 0 : seed % 3 == 1 ? 12 : 400);
                List<String> lines = report.lines(shape);
                damage.change.accept(lines, new Random(seed));
                LineTables.Result result =
                        java.util.Objects.requireNonNull(TABLES.get(id)).read(FlatReport.blocks(lines));
                for (Map.Entry<CellKey, Figures.Found> found :
                        result.figures().all().entrySet()) {
                    String expected = report.figures().getOrDefault(found.getKey(), "");
                    boolean isRight = isRight(found.getValue().value(), expected);
                    if (!isRight && !isCovered(found.getKey(), result.issues())) {
                        silent.add(damage + " " + seed + " " + found.getKey() + " " + found.getValue() + " not "
                                + expected);
                    }
                }
            }
        }

        assertThat(silent).isEmpty();
    }

    private static LineTables tables(String edition) {
        return new LineTables(
                Catalogues.edition(edition), ShippedEditions.editions(), Balance.of(Catalogues.rules(edition)));
    }

    private static boolean isRight(CellValue value, String expected) {
        if (value instanceof CellValue.Number number) {
            return number.value().toPlainString().equals(expected);
        }
        return value instanceof CellValue.Blank && expected.equals("0");
    }

    private static boolean isCovered(CellKey cell, List<Issue> issues) {
        return issues.stream()
                .anyMatch(issue -> (cell.pointer() + "/").startsWith(issue.pointer() + "/")
                        && issue.pointer().length() > "/tables".length());
    }
}
