package org.gouji.form.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.gouji.form.GridCell;
import org.gouji.form.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files in {@code forms/printed} state the official form: every label, its spans, and which figure stands where. */
class PrintedFormTest {

    @ParameterizedTest
    @CsvSource({
        "2019, disclosure",
        "2019, applications",
        "2019, disputes",
        "2021, disclosure",
        "2021, applications",
        "2021, disputes"
    })
    void the_grid_is_drawn_as_the_official_form(String edition, String table) throws IOException {
        Drawing drawing = new Drawing(layout(edition, table));

        assertThat(drawing.asStatement()).isEqualTo(printed(edition, table, ".txt"));
        assertThat(drawing.asHtml()).isEqualTo(printed(edition, table, ".html"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019, disclosure, 4, 18",
        "2019, applications, 10, 3",
        "2019, disputes, 15, 3",
        "2021, disclosure, 4, 14",
        "2021, applications, 10, 3",
        "2021, disputes, 15, 3"
    })
    void the_header_covers_every_square_of_the_grid(String edition, String table, int width, int lines)
            throws IOException {
        Layout layout = layout(edition, table);
        Layout header = new Layout(width, layout.rows().subList(0, lines));

        assertThat(layout.width()).isEqualTo(width);
        assertThat(new Drawing(header).asSquares()).isEqualTo(printed(edition, table, ".grid.txt"));
    }

    @ParameterizedTest
    @CsvSource({"2019, 20", "2021, 22"})
    void the_results_of_the_year_stand_beside_one_label(String edition, int rowspan) {
        assertThat(layout(edition, "applications").rows().stream().flatMap(line -> line.stream()))
                .filteredOn(cell -> cell instanceof GridCell.GroupLabel label
                        && label.group().key().equals("outcome"))
                .extracting(GridCell::rowspan)
                .containsExactly(rowspan);
    }

    private static Layout layout(String edition, String table) {
        return ShippedEditions.edition(edition).table(table).orElseThrow().layout();
    }

    private static String printed(String edition, String table, String ending) throws IOException {
        String path = "/forms/printed/" + edition + "-" + table + ending;
        try (InputStream in = PrintedFormTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
