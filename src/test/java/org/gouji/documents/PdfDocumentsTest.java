package org.gouji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.reader.pdf.PdfReader;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Paragraph;
import org.gouji.source.Remark.Kind;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;

class PdfDocumentsTest {

    private static final ReportContent CITY = ReportFixture.hangzhou().content();

    @Test
    void paragraphs_that_were_broken_into_printed_lines_are_whole_again() {
        Source source = read(PdfDocuments.of(CITY));

        assertThat(paragraphs(source.blocks())).isEqualTo(paragraphs(Printed.of(CITY)));
        assertThat(source.remarks()).isEmpty();
    }

    @Test
    void every_figure_of_a_table_over_several_pages_is_read_in_its_row() {
        for (PdfLook look : List.of(
                PdfLook.PLAIN,
                PdfLook.PLAIN.withRepeatedHeader(),
                PdfLook.PLAIN.withVerticalHeader().withPageMarks())) {
            assertThat(figures(read(PdfDocuments.of(CITY, look.withLinesOnPage(25)))
                            .blocks()))
                    .isEqualTo(figures(Printed.of(CITY)));
        }
    }

    @Test
    void page_marks_are_left_out_and_said() {
        Source source = read(PdfDocuments.of(CITY, PdfLook.PLAIN.withPageMarks()));

        assertThat(paragraphs(source.blocks())).isEqualTo(paragraphs(Printed.of(CITY)));
        assertThat(source.remarks()).hasSize(3).allSatisfy(remark -> assertThat(remark.kind())
                .isEqualTo(Kind.PAGE_FURNITURE));
    }

    @Test
    void a_table_without_rules_is_lines_with_tabs() {
        Source source = read(PdfDocuments.of(CITY, PdfLook.PLAIN.withoutRules()));

        assertThat(source.blocks()).noneMatch(Grid.class::isInstance);
        assertThat(source.blocks())
                .anySatisfy(block -> assertThat(block.toString()).contains("535\t6\t0\t1\t18\t0\t560"));
    }

    private static Source read(byte[] document) {
        return new PdfReader().read(document, Allowance.withoutTimeLimit());
    }

    private static List<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static List<List<String>> figures(List<Block> blocks) {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .flatMap(grid ->
                        java.util.stream.IntStream.range(0, grid.height()).mapToObj(grid::row))
                .map(row -> row.stream()
                        .map(Grid.Box::text)
                        .filter(text -> text.matches("\\d+"))
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }
}
