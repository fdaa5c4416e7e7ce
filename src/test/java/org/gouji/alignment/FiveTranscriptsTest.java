package org.gouji.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;
import org.gouji.reader.text.TextReader;
import org.gouji.source.Allowance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of five published reports, against what a careful hand transcribed from it. */
class FiveTranscriptsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhangdian-big-data-centre-2020",
                "zhangdian-government-offices-administration-2020",
                "zhangdian-media-centre-2020",
                "zibo-big-data-bureau-2021",
                "zibo-development-zone-office-2020"
            })
    void every_figure_and_every_word_is_read_as_the_hand_transcribed_it(String name) throws IOException {
        ReportContent byHand =
                ReportFixture.fromFile("/transcripts/" + name + ".json").content();

        Aligned aligned = Aligners.SHIPPED.align(
                new TextReader().read(text(name), Allowance.withoutTimeLimit()), OptionalInt.empty());

        ReportContent read = aligned.content();
        assertThat(differences(read, byHand)).isEmpty();
        assertThat(read.title()).isEqualTo(byHand.title());
        assertThat(read.preface()).isEqualTo(byHand.preface());
        assertThat(read.closing()).isEqualTo(byHand.closing());
        assertThat(new TreeMap<>(read.sections())).isEqualTo(new TreeMap<>(byHand.sections()));
        assertThat(read.year()).isEqualTo(byHand.year());
        assertThat(read.edition().id()).isEqualTo(byHand.edition().id());
    }

    private static List<String> differences(ReportContent read, ReportContent byHand) {
        return byHand.edition().cells().stream()
                .map(Cell::key)
                .filter(cell -> !read.cells().get(cell).equals(byHand.cells().get(cell)))
                .map(cell -> cell + ": " + read.cells().get(cell) + " for "
                        + byHand.cells().get(cell))
                .toList();
    }

    private static byte[] text(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FiveTranscriptsTest.class.getResourceAsStream("/demo/" + name + ".txt"), name)) {
            return in.readAllBytes();
        }
    }
}
