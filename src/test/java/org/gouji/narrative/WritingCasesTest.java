package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.content.ReportContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reader of writing reads what the cases of its file expect, and is silent where they expect nothing. */
class WritingCasesTest {

    static Stream<WritingCase> cases() {
        return Stream.of(
                        "years",
                        "periods",
                        "citations",
                        "contacts",
                        "titles",
                        "closings",
                        "headings",
                        "parts",
                        "residue",
                        "numbering",
                        "paragraphs",
                        "brackets",
                        "personal-data")
                .flatMap(WritingCase::in);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_text_is_read_as_expected(WritingCase expected) {
        ReportContent report = expected.report();
        Readout readout = new Readout(report);

        List<String> read = Lexicons.reader("2021").read(report).statements().stream()
                .filter(statement -> expected.kinds().contains(Readout.kind(statement)))
                .map(readout::line)
                .toList();

        assertThat(read).containsExactlyInAnyOrderElementsOf(expected.raw().expect());
    }

    @Test
    void half_of_the_cases_are_traps() {
        assertThat(cases().filter(expected -> expected.raw().expect().isEmpty()).count())
                .isGreaterThanOrEqualTo(60);
    }
}
