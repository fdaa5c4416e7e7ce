package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.content.CellValue;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Edition form = Catalogues.edition("2021");
    private final Wording wording = new Wording(form, Catalogues.raw());

    @Test
    void more_than_a_dozen_cells_are_counted_rather_than_named() {
        List<Cell> cells = form.cells("applications", "*", "total");

        Message twelve = wording.names(cells.subList(0, 12));
        Message thirteen = wording.names(cells.subList(0, 13));

        assertThat(twelve.zh().split("、表三")).hasSize(12);
        assertThat(thirteen).isEqualTo(twelve.append(new Message(" … (+1)", " … (+1)")));
    }

    @Test
    void a_cell_that_is_lacking_twice_is_named_once() {
        Cell cell = form.cells("disclosure", "fees", "amount").get(0);
        Term term = new Term(cell, false, CellValue.MISSING, Term.Side.LEFT, 1);

        assertThat(wording.lacking(new Message("试", "Try"), List.of(term, term), List.of(), Optional.empty())
                        .zh())
                .isEqualTo("“试”无法判断：缺少或无法识别" + wording.name(cell).zh());
    }

    @Test
    void what_a_source_wrote_is_told_as_it_stands_even_with_braces_in_it() {
        assertThat(Wording.written(new CellValue.Unreadable("{cell}"))).isEqualTo(Wording.same("{cell}"));
        assertThat(Wording.written(new CellValue.Blank("/"))).isEqualTo(Wording.same("/"));
        assertThat(Wording.written(CellValue.Number.of("12.5"))).isEqualTo(Wording.same("12.5"));
        assertThat(Wording.written(CellValue.MISSING)).isEqualTo(Wording.same(""));
    }
}
