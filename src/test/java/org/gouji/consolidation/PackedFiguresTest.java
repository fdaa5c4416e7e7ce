package org.gouji.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.gouji.check.Catalogues;
import org.gouji.content.CellValue;
import org.gouji.form.Edition;
import org.junit.jupiter.api.Test;

class PackedFiguresTest {

    private final Edition edition = Catalogues.edition("2021");

    @Test
    void figures_come_back_as_they_were() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            ReportFigures figures = new ReportFigures(edition);
            for (int cell = 0; cell < edition.size(); cell++) {
                any(random, figures, cell);
            }

            ReportFigures back = PackedFigures.of(figures).unpacked(edition);

            for (int cell = 0; cell < edition.size(); cell++) {
                assertThat(back.gap(cell)).isEqualTo(figures.gap(cell));
                assertThat(back.number(cell)).isEqualTo(figures.number(cell));
                assertThat(back.isWhole(cell)).isEqualTo(figures.isWhole(cell));
            }
        }
    }

    @Test
    void an_ordinary_report_takes_little() {
        ReportFigures figures = new ReportFigures(edition);
        for (int cell = 0; cell < edition.size(); cell++) {
            figures.put(cell, cell % 7 == 0 ? 130 : 0);
        }

        assertThat(PackedFigures.of(figures).size()).isLessThan(400);
    }

    private static void any(Random random, ReportFigures figures, int cell) {
        List<Long> edges =
                List.of(0L, 1L, -1L, 63L, 64L, -64L, -65L, 999_999_999_999_999_999L, -999_999_999_999_999_999L);
        switch (random.nextInt(7)) {
            case 0 -> figures.put(cell, edges.get(random.nextInt(edges.size())));
            case 1 -> figures.put(cell, random.nextInt(1000));
            case 2 -> figures.put(cell, CellValue.BLANK);
            case 3 -> figures.put(cell, new CellValue.Unreadable("?"));
            case 4 -> figures.put(cell, new CellValue.Number(new BigDecimal("1.50"), "1.50"));
            case 5 -> figures.put(cell, new CellValue.Number(new BigDecimal("123456789012345678901"), ""));
            default -> {
                // missing
            }
        }
    }
}
