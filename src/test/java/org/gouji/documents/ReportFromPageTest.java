package org.gouji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.alignment.Aligned;
import org.gouji.alignment.Aligners;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.documents.HtmlPortals.Style;
import org.gouji.reader.html.HtmlReader;
import org.gouji.source.Allowance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFromPageTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                        "zhangdian-big-data-centre-2020",
                        "zhangdian-government-offices-administration-2020",
                        "zhangdian-media-centre-2020",
                        "zibo-big-data-bureau-2021",
                        "zibo-development-zone-office-2020")
                .flatMap(name -> Stream.of(Style.values()).map(style -> Arguments.of(name, style)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_report_comes_back_from_a_portal_word_for_word_and_cell_by_cell(String name, Style style) {
        ReportContent report =
                ReportFixture.fromFile("/transcripts/" + name + ".json").content();
        byte[] page = HtmlPortals.of(report, style);

        Aligned aligned =
                Aligners.SHIPPED.align(new HtmlReader().read(page, Allowance.withoutTimeLimit()), OptionalInt.empty());

        ReportContent found = aligned.content();
        assertThat(found.edition()).isEqualTo(report.edition());
        assertThat(List.of(found.title(), found.preface(), found.closing()))
                .isEqualTo(List.of(report.title(), report.preface(), report.closing()));
        assertThat(found.sections()).isEqualTo(report.sections());
        assertThat(report.edition().cells())
                .allSatisfy(cell -> assertThat(found.cells().get(cell.key()))
                        .as(cell.key().toString())
                        .isEqualTo(report.cells().get(cell.key())));
    }
}
