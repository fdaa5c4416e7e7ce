package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.gouji.content.ReportContent;
import org.gouji.documents.Printed;
import org.gouji.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignerTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void a_report_printed_as_the_form_has_it_is_read_whole_and_without_an_issue(String edition) {
        ReportContent report = Aligners.numbered(edition);

        Aligned aligned = Aligners.SHIPPED.align(Source.of(Printed.of(report)), OptionalInt.empty());

        assertThat(aligned.issues()).isEmpty();
        assertThat(aligned.content()).isEqualTo(report);
        assertThat(aligned.origins()).hasSize(report.edition().size());
        assertThat(aligned.organNames().get(0).name()).isEqualTo("张店区大数据中心");
    }
}
