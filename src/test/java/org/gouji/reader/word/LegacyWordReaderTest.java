package org.gouji.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.reader.word.Docx.drawn;
import static org.gouji.reader.word.Docx.remarked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.documents.Printed;
import org.gouji.source.Allowance;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Squares;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;

class LegacyWordReaderTest {

    static byte[] file(String name) {
        String path = "/documents/word/" + name;
        try (InputStream in = Objects.requireNonNull(LegacyWordReaderTest.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Source read(byte[] file) {
        return new LegacyWordReader().read(file, Allowance.withoutTimeLimit());
    }

    @Test
    void a_printed_report_is_read_with_every_paragraph_and_every_cell_in_its_square() {
        assertReads("report-2019.doc", ReportFixture.aReport("2019").content());
        assertReads("report-2025.doc", ReportFixture.hangzhou().content());
    }

    private static void assertReads(String name, ReportContent report) {
        Source source = read(file(name));

        assertThat(drawn(source.blocks())).isEqualTo(drawn(Printed.of(report)));
        assertThat(source.blocks())
                .filteredOn(Grid.class::isInstance)
                .allSatisfy(block -> assertThat(((Grid) block).squares()).isEqualTo(Squares.TRUE));
        assertThat(source.remarks()).isEmpty();
    }

    @Test
    void numbers_of_lists_are_shown_and_what_is_struck_hidden_or_deleted_is_left_out_and_said() {
        Source source = read(file("particulars.doc"));

        assertThat(drawn(source.blocks())).containsExactly("一、总体情况", "13\u00B9\tx\ny", "二、主动公开政府信息情况", "frame", "end");
        assertThat(remarked(source)).containsExactlyInAnyOrder("TRACKED_CHANGE 12gone", "HIDDEN_TEXT hidden");
    }

    @Test
    void a_workbook_is_no_word_file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.write(out);
        }

        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOfSatisfying(RefusedDocument.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(Refusal.DAMAGED));
    }
}
