package org.gouji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.content.ReportContent;
import org.gouji.reader.pdf.PdfReader;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Grid;
import org.gouji.source.Line;
import org.gouji.source.Paragraph;
import org.gouji.source.Remark.Kind;
import org.gouji.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Known reports that a browser and a word processor printed as PDF files, see src/scripts/make-pdf-fixtures.sh. */
class PrintedByOthersTest {

    private static final Path FILES = Path.of("src/test/resources/documents/pdf");

    enum Pair {
        BROWSER_CITY(PdfSources::city),
        BROWSER_COUNTY(() -> PdfSources.brief(PdfSources.county())),
        WRITER_CITY(PdfSources::city),
        WRITER_COUNTY(PdfSources::county);

        private final Supplier<ReportContent> report;

        Pair(Supplier<ReportContent> report) {
            this.report = report;
        }

        List<Block> printed() {
            return Printed.of(report.get());
        }

        Source read() throws IOException {
            String name = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".pdf";
            return new PdfReader().read(Files.readAllBytes(FILES.resolve(name)), Allowance.withoutTimeLimit());
        }
    }

    @ParameterizedTest
    @EnumSource(Pair.class)
    void every_row_has_its_figures_in_their_columns(Pair pair) throws IOException {
        assertThat(rows(pair.read().blocks())).isEqualTo(rows(pair.printed()));
    }

    @ParameterizedTest
    @EnumSource(Pair.class)
    void the_prose_is_complete_and_without_headers_and_page_marks(Pair pair) throws IOException {
        assertThat(prose(pair.read().blocks())).isEqualTo(prose(pair.printed()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Pair.class,
            names = {"BROWSER_CITY", "WRITER_CITY", "WRITER_COUNTY"})
    void where_first_lines_are_indented_each_paragraph_is_whole(Pair pair) throws IOException {
        assertThat(paragraphs(pair.read().blocks())).isEqualTo(paragraphs(pair.printed()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Pair.class,
            names = {"BROWSER_COUNTY", "WRITER_CITY", "WRITER_COUNTY"})
    void page_marks_are_said_once_for_each_line(Pair pair) throws IOException {
        assertThat(pair.read().remarks())
                .hasSize(pair == Pair.BROWSER_COUNTY ? 6 : 3)
                .allSatisfy(remark -> assertThat(remark.kind()).isEqualTo(Kind.PAGE_FURNITURE));
    }

    /** Texts of the value cells by column, for each row that has a figure; what is left of a row on the next page has none. */
    private static List<String> rows(List<Block> blocks) {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .flatMap(grid -> IntStream.range(0, grid.height()).mapToObj(row -> figures(grid, row)))
                .filter(figures -> figures.matches(".*=[^ ]*\\d.*"))
                .toList();
    }

    private static String figures(Grid grid, int row) {
        return grid.row(row).stream()
                .filter(box -> box.text().length() < 14 && !box.text().matches("(?s)(\\d\\.|[^\\d]{4,}).*"))
                .filter(box -> box.text().matches("(?s).*\\d.*|/|"))
                .filter(box -> !box.text().isEmpty() || box.column() > 2)
                .map(box -> grid.width() + ":" + box.column() + "=" + box.text())
                .collect(Collectors.joining(" "));
    }

    private static String prose(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph paragraph
                        ? paragraph.text()
                        : block instanceof Line line ? line.text() : "")
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    private static List<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Grid))
                .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : block.toString())
                .toList();
    }
}
