package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.content.CellValue;
import org.gouji.content.ReportContent;
import org.gouji.documents.Printed;
import org.gouji.form.Cell;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure of the report is another one, so that one in the wrong cell shows. */
class DamagedGridTest {

    private static final int VARIANTS = 150;

    @ParameterizedTest
    @EnumSource
    void no_figure_gets_into_a_wrong_cell(DamagedGrid damage) {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < VARIANTS; seed++) {
            Random random = new Random(seed);
            ReportContent report = Aligners.numbered(random.nextBoolean() ? "2019" : "2021");
            List<Block> blocks = damage.damage(Printed.of(report), random);
            if (random.nextInt(3) == 0) {
                blocks = DamagedGrid.values()[random.nextInt(DamagedGrid.values().length)].damage(blocks, random);
            }
            Set<String> texts = texts(blocks);

            Aligned aligned = Aligners.SHIPPED.align(Source.of(blocks), OptionalInt.empty(), report.edition());

            for (Cell cell : report.edition().cells()) {
                String written = String.valueOf(101 + cell.index());
                CellValue value = aligned.content().cells().get(cell.key());
                boolean isOther = value instanceof CellValue.Number number
                        && !number.value().toPlainString().equals(written);
                if (isOther || value instanceof CellValue.Blank && texts.contains(written)) {
                    wrong.add(seed + ": " + cell.key() + " " + written + " read as " + value
                            + (isTold(aligned, cell) ? " (told)" : " SILENTLY"));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static Set<String> texts(List<Block> blocks) {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .flatMap(block -> ((Grid) block).boxes().stream())
                .map(Grid.Box::text)
                .collect(Collectors.toSet());
    }

    private static boolean isTold(Aligned aligned, Cell cell) {
        return aligned.issues().stream()
                .anyMatch(issue ->
                        !issue.pointer().isEmpty() && (cell.key().pointer() + "/").startsWith(issue.pointer() + "/"));
    }
}
