package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;
import org.junit.jupiter.api.Test;

/** What organs that were merged had said the year before. */
class SuccessionTest {

    private static final Edition EDITION = Catalogues.edition("2021");
    private static final CellKey OUT = new CellKey("applications", "carriedOut", "total");
    private static final CellKey FEES = new CellKey("disclosure", "fees", "amount");

    @Test
    void figures_are_added_exactly() {
        assertThat(together(FEES, CellValue.Number.of("0.1"), CellValue.Number.of("0.2")))
                .isEqualTo(new CellValue.Number(new BigDecimal("0.3"), ""));
    }

    @Test
    void a_blank_counts_as_zero_beside_a_number_and_stays_blank_among_blanks() {
        assertThat(together(OUT, CellValue.BLANK, CellValue.Number.of(4))).isEqualTo(CellValue.Number.of(4));
        assertThat(together(OUT, CellValue.BLANK, new CellValue.Blank("/"))).isEqualTo(CellValue.BLANK);
    }

    @Test
    void what_one_of_them_lacks_is_lacking() {
        assertThat(together(OUT, CellValue.MISSING, CellValue.Number.of(4))).isEqualTo(CellValue.MISSING);
        assertThat(together(OUT, CellValue.Number.of(4), new CellValue.Unreadable("四")))
                .isEqualTo(CellValue.MISSING);
    }

    @Test
    void one_alone_stands_for_itself_with_its_words() {
        ReportContent one = new ReportContent(EDITION, 2022, "标题", "", "", Map.of(), Cells.none(EDITION));

        assertThat(Succession.together(List.of(one))).containsSame(one);
        assertThat(Succession.together(List.of())).isEmpty();
    }

    private static CellValue together(CellKey cell, CellValue... values) {
        List<ReportContent> reports = List.of(values).stream()
                .map(value -> {
                    ReportContent empty = ReportContent.empty(EDITION, 2022);
                    return empty.with(empty.cells().with(cell, value));
                })
                .toList();
        Optional<ReportContent> together = Succession.together(reports);
        assertThat(together.orElseThrow().year()).isEqualTo(2022);
        return together.orElseThrow().cells().get(cell);
    }
}
