package org.gouji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.alignment.Aligned;
import org.gouji.alignment.Aligners;
import org.gouji.alignment.note.IssueCode;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;
import org.gouji.reader.html.HtmlReader;
import org.gouji.reader.pdf.PdfReader;
import org.gouji.reader.word.WordReader;
import org.gouji.reader.workbook.WorkbookReader;
import org.gouji.source.Allowance;
import org.gouji.source.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report printed in each format comes back whole: every figure is another one, so that none can change its place. */
class EveryFormatTest {

    private record Format(String name, Function<ReportContent, byte[]> printer, DocumentReader reader) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("formatsAndEditions")
    void a_report_comes_back_as_it_was_printed(Format format, String edition) {
        ReportContent report = Aligners.numbered(edition);

        Aligned aligned = Aligners.SHIPPED.align(
                format.reader().read(format.printer().apply(report), Allowance.withoutTimeLimit()),
                OptionalInt.empty());

        assertThat(differences(aligned.content(), report)).isEmpty();
        assertThat(aligned.content().title()).isEqualTo(report.title());
        assertThat(aligned.content().preface()).isEqualTo(report.preface());
        assertThat(aligned.content().closing()).isEqualTo(report.closing());
        assertThat(aligned.content().sections()).isEqualTo(report.sections());
        // what a portal prints around the report has no place in it
        assertThat(aligned.issues()).allMatch(issue -> issue.code() == IssueCode.TEXT_WITHOUT_PLACE);
    }

    private static List<String> differences(ReportContent read, ReportContent printed) {
        return printed.edition().cells().stream()
                .map(Cell::key)
                .filter(cell -> !read.cells().get(cell).equals(printed.cells().get(cell)))
                .map(cell -> cell + ": " + read.cells().get(cell) + " for "
                        + printed.cells().get(cell))
                .toList();
    }

    static Stream<Arguments> formatsAndEditions() {
        List<Format> formats = List.of(
                new Format("article", report -> HtmlPortals.of(report, HtmlPortals.Style.ARTICLE), new HtmlReader()),
                new Format("tables", report -> HtmlPortals.of(report, HtmlPortals.Style.TABLES), new HtmlReader()),
                new Format("word page", report -> HtmlPortals.of(report, HtmlPortals.Style.WORD), new HtmlReader()),
                new Format("docx", DocxDocuments::of, new WordReader()),
                new Format("xlsx", XlsxDocuments::of, new WorkbookReader()),
                new Format("xls", XlsxDocuments::xls, new WorkbookReader()),
                new Format("pdf", PdfDocuments::of, new PdfReader()));
        return formats.stream()
                .flatMap(format -> Stream.of("2019", "2021").map(edition -> Arguments.of(format, edition)));
    }
}
