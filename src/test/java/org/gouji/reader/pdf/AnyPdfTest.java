package org.gouji.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.check.ReportFixture;
import org.gouji.documents.PdfDocuments;
import org.gouji.source.Allowance;
import org.gouji.source.RefusedDocument;

class AnyPdfTest {

    private static final long LONGEST = 5_000_000_000L;

    private static final List<byte[]> FILES = List.of(
            PdfDocuments.of(ReportFixture.hangzhou().content()), printed("browser-city"), printed("writer-county"));

    private static byte[] printed(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/documents/pdf", name + ".pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 60)
    void a_file_with_changed_bytes_is_read_or_refused_in_time(
            @ForAll @IntRange(max = 2) int file, @ForAll @IntRange(min = 1, max = 60) int changes, @ForAll long seed) {
        byte[] bytes = FILES.get(file).clone();
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertReadOrRefused(bytes);
    }

    @Property(tries = 30)
    void a_file_with_a_piece_cut_out_is_read_or_refused_in_time(
            @ForAll @IntRange(max = 2) int file, @ForAll long seed) {
        byte[] whole = FILES.get(file);
        Random random = new Random(seed);
        int from = random.nextInt(whole.length);
        int to = from + random.nextInt(Math.min(5_000, whole.length - from)) + 1;
        byte[] bytes = new byte[whole.length - (to - from)];
        System.arraycopy(whole, 0, bytes, 0, from);
        System.arraycopy(whole, to, bytes, from, whole.length - to);

        assertReadOrRefused(bytes);
    }

    @Property(tries = 60)
    void any_operators_are_run_or_refused_in_time(@ForAll @Size(max = 200) List<@IntRange(max = 39) Integer> words) {
        String[] known = {
            "q",
            "Q",
            "BT",
            "ET",
            "Tj",
            "TJ",
            "'",
            "\"",
            "Tf",
            "Td",
            "Tm",
            "cm",
            "re",
            "m",
            "l",
            "c",
            "h",
            "S",
            "f",
            "B",
            "W",
            "n",
            "Do",
            "BI",
            "ID",
            "EI",
            "BDC",
            "EMC",
            "gs",
            "cs",
            "scn",
            "g",
            "1",
            "-9999999",
            "0.5",
            "/F1",
            "<4E00>",
            "[<4E00> 5]",
            "<</A 1>>",
            "0"
        };
        StringBuilder operators = new StringBuilder();
        words.forEach(word -> operators.append(known[word]).append(' '));

        assertReadOrRefused(new org.gouji.documents.PdfFile()
                .page()
                .text(72, 700, 12, "一")
                .operators(operators.toString())
                .bytes());
    }

    private static void assertReadOrRefused(byte[] bytes) {
        long start = System.nanoTime();
        try {
            assertThat(new PdfReader().read(bytes, Allowance.withoutTimeLimit()).blocks())
                    .isNotNull();
        } catch (RefusedDocument refused) {
            assertThat(refused.refusal()).isNotNull();
        }
        assertThat(System.nanoTime() - start).isLessThan(LONGEST);
    }
}
