package org.gouji.reader.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import org.gouji.documents.PdfFile;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;
import org.gouji.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostilePdfTest {

    private static final String TEXT = "BT /F1 12 Tf 72 700 Td (17) Tj ET";
    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    @Test
    void a_tree_of_pages_of_any_depth_is_read_or_refused() {
        List<String> objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>"));
        for (int i = 2; i < 20_000; i++) {
            objects.add("<< /Type /Pages /Count 1 /Parent " + (i - 1) + " 0 R /Kids [" + (i + 1) + " 0 R] >>");
        }
        objects.add("<< /Type /Page /Parent 19999 0 R /MediaBox [0 0 595 842] >>");

        assertRefused(PdfFile.file(objects, ""));
    }

    @Test
    void pages_that_hold_themselves_are_no_endless_loop() {
        assertRefused(PdfFile.file(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [2 0 R 3 0 R] /Parent 3 0 R /Count 2 >>",
                        "<< /Type /Pages /Kids [2 0 R 3 0 R] /Parent 2 0 R /Count 2 >>"),
                ""));
    }

    @Test
    void more_pages_than_any_report_has_are_refused() {
        PdfFile file = new PdfFile();
        for (int i = 0; i <= Allowance.MOST_PAGES; i++) {
            file.page();
        }

        assertRefused(file.bytes(), Refusal.TOO_LARGE);
    }

    @Test
    void a_stream_that_grows_without_measure_is_refused() throws IOException {
        byte[] bomb = deflated(" ".repeat(1 << 20).repeat(100));

        assertRefused(page(stream("/Filter /FlateDecode", bomb), FONT), Refusal.TOO_LARGE);
    }

    @Test
    void a_stream_packed_a_hundred_times_is_refused() throws IOException {
        assertRefused(
                page(stream("/Filter [" + "/ASCIIHexDecode ".repeat(100) + "]", "00".getBytes(ISO_8859_1)), FONT));
    }

    @Test
    void packed_content_with_a_changed_byte_is_refused_and_not_read_as_something_else() throws IOException {
        byte[] packed = deflated(TEXT.repeat(40));
        packed[packed.length / 2] ^= 4;

        assertRefused(page(stream("/Filter /FlateDecode", packed), FONT), Refusal.DAMAGED);
    }

    @Test
    void packed_content_that_is_cut_off_is_refused_and_not_read_in_part() throws IOException {
        byte[] packed = deflated(TEXT.repeat(40));

        assertRefused(
                page(stream("/Filter /FlateDecode", Arrays.copyOf(packed, packed.length - 12)), FONT), Refusal.DAMAGED);
    }

    @Test
    void states_saved_without_end_are_refused() {
        assertRefused(page(stream("", "q ".repeat(1_000_000).getBytes(ISO_8859_1)), FONT), Refusal.TOO_DEEP);
    }

    @Test
    void lists_within_lists_are_read_or_refused() {
        assertRefused(page(stream("", ("[".repeat(200_000) + " TJ").getBytes(ISO_8859_1)), FONT));
        assertRefused(page(stream("", ("<</A ".repeat(200_000) + " TJ").getBytes(ISO_8859_1)), FONT));
    }

    @Test
    void a_drawing_that_draws_itself_is_refused() {
        byte[] file = PdfFile.file(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
                        "<< /Length 5 >>\nstream\n/X Do\nendstream",
                        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 11"
                                + " >>\nstream\n/X Do /X Do\nendstream"),
                "");

        assertRefused(file, Refusal.TOO_DEEP);
    }

    @Test
    void fonts_that_claim_billions_of_characters_cost_nothing() {
        String ranges = "1 beginbfrange <00000000> <7FFFFFFF> <0031> endbfrange";
        byte[] file = page(
                stream("", "BT /F1 12 Tf 72 700 Td <00000001> Tj ET".getBytes(ISO_8859_1)),
                "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /W [0 2000000000 500] >>",
                stream("", ranges.getBytes(ISO_8859_1)));

        assertThat(read(file).blocks()).singleElement().asString().contains("text=12,");
    }

    @Test
    void an_index_of_billions_of_objects_without_a_byte_each_is_refused() {
        String index =
                "<< /Type /XRef /W [0 0 0] /Index [0 2000000000] /Size 2000000000 /Root 1 0 R /Length 3 >>\nstream\nabc\nendstream";
        String file = "%PDF-1.5\n1 0 obj\n" + index + "\nendobj\nstartxref\n9\n%%EOF\n";

        assertRefused(file.getBytes(ISO_8859_1));
    }

    @Test
    void a_documents_time_ends_in_the_middle_of_a_page() {
        byte[] file = page(stream("", "1 0 0 1 0 0 cm\n".repeat(1_000_000).getBytes(ISO_8859_1)), FONT);
        AtomicInteger looks = new AtomicInteger();

        assertThatExceptionOfType(RefusedDocument.class)
                .isThrownBy(() -> new PdfReader().read(file, new Allowance(() -> looks.incrementAndGet() > 500)))
                .matches(refused -> refused.refusal() == Refusal.TOO_SLOW);
        assertThat(looks).hasValueLessThan(600);
    }

    @Test
    void scripts_and_attachments_are_left_alone_and_said() {
        byte[] file = PdfFile.file(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"
                                + " /Names << /EmbeddedFiles << /Names [] >> >> >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                        stream("", TEXT.getBytes(ISO_8859_1)),
                        FONT),
                "");

        assertThat(read(file).remarks())
                .extracting(Remark::kind)
                .containsExactly(Kind.ACTIVE_CONTENT_IGNORED, Kind.ATTACHMENT_IGNORED);
    }

    @Test
    void content_in_another_file_is_not_fetched() {
        assertRefused(
                page("<< /F (http://192.0.2.1/report) /FFilter /FlateDecode /Length 0 >>\nstream\n\nendstream", FONT));
    }

    @Test
    void a_file_without_its_index_is_searched_and_that_is_said() {
        String whole = new String(page(stream("", TEXT.getBytes(ISO_8859_1)), FONT), ISO_8859_1);
        byte[] cut = whole.substring(0, whole.indexOf("xref")).getBytes(ISO_8859_1);

        assertThat(read(cut).remarks()).extracting(Remark::kind).containsExactly(Kind.FILE_REPAIRED);
    }

    @Test
    void twenty_mebibytes_of_anything_are_refused_within_seconds() {
        byte[] noise = new byte[20 << 20];
        Arrays.fill(noise, (byte) '<');
        byte[] objects = "1 0 obj [".repeat(2_000_000).getBytes(ISO_8859_1);
        System.arraycopy("%PDF-1.4\n".getBytes(ISO_8859_1), 0, noise, 0, 9);
        System.arraycopy("%PDF-1.4\n".getBytes(ISO_8859_1), 0, objects, 0, 9);

        for (byte[] file : List.of(noise, objects)) {
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            assertThatExceptionOfType(RefusedDocument.class)
                    .isThrownBy(() -> new PdfReader().read(file, new Allowance(() -> System.nanoTime() > end)));
            assertThat(System.nanoTime()).isLessThan(end + Duration.ofSeconds(5).toNanos());
        }
    }

    private static byte[] page(String content, String font, String... more) {
        List<String> objects = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                content,
                font));
        objects.addAll(List.of(more));
        return PdfFile.file(objects, "");
    }

    private static String stream(String entries, byte[] bytes) {
        return "<< /Length " + bytes.length + " " + entries + " >>\nstream\n" + new String(bytes, ISO_8859_1)
                + "\nendstream";
    }

    private static byte[] deflated(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content.getBytes(ISO_8859_1));
        }
        return out.toByteArray();
    }

    private static Source read(byte[] file) {
        return new PdfReader().read(file, Allowance.withoutTimeLimit());
    }

    private static void assertRefused(byte[] file) {
        assertThatExceptionOfType(RefusedDocument.class).isThrownBy(() -> read(file));
    }

    private static void assertRefused(byte[] file, Refusal refusal) {
        assertThatExceptionOfType(RefusedDocument.class)
                .isThrownBy(() -> read(file))
                .matches(refused -> refused.refusal() == refusal, refusal.name());
    }
}
