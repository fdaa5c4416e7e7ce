package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.alignment.Aligners;
import org.gouji.content.ReportContent;
import org.gouji.documents.DocxDocuments;
import org.gouji.documents.HtmlPortals;
import org.gouji.documents.PdfDocuments;
import org.gouji.documents.XlsxDocuments;
import org.gouji.source.Allowance;
import org.gouji.source.RefusedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged documents of each format go through recognition, reader and aligner: they are read or refused, in time, and
 * nothing else happens. {@code -Dgouji.fuzz.seconds=600} tries each format for ten minutes; a document that fails lies
 * in target/fuzz.
 */
class AnyDocumentTest {

    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("gouji.fuzz.seconds", 1));
    private static final long SEED = Long.getLong("gouji.fuzz.seed", 1);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Path KEPT = Path.of("target/fuzz");

    record Sample(String format, List<byte[]> documents) {
        @Override
        public String toString() {
            return format;
        }
    }

    @ParameterizedTest
    @MethodSource
    void a_damaged_document_is_read_or_refused_in_time(Sample sample) throws IOException {
        Random random = new Random(SEED);
        long end = System.nanoTime() + EACH.toNanos();
        int read = 0;
        int refused = 0;
        long slowest = 0;
        for (int i = 0; i < 20 || System.nanoTime() < end; i++) {
            byte[] document =
                    Mutation.of(sample.documents().get(i % sample.documents().size()), random);
            long start = System.nanoTime();
            try {
                read(document, start + LONGEST.toNanos());
                read++;
            } catch (RefusedDocument e) {
                refused++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(sample + " " + i + " is kept in " + kept(sample, i, document), e);
            }
            long nanoseconds = System.nanoTime() - start;
            if (nanoseconds > LONGEST.toNanos()) {
                kept(sample, i, document);
            }
            slowest = Math.max(slowest, nanoseconds);
        }
        System.out.printf(
                "%s: %d read, %d refused, the slowest took %d ms%n", sample, read, refused, slowest / 1_000_000);
        assertThat(Duration.ofNanos(slowest)).isLessThan(LONGEST);
        assertThat(read).isPositive();
    }

    private static void read(byte[] document, long deadline) {
        DocumentFormat format = Recognition.of(document);
        var source = Readers.reader(format).read(document, new Allowance(() -> System.nanoTime() > deadline));
        assertThat(Aligners.SHIPPED.align(RadicalFold.fold(Characters.storable(source)), OptionalInt.empty()))
                .isNotNull();
    }

    private static Path kept(Sample sample, int number, byte[] document) throws IOException {
        Files.createDirectories(KEPT);
        return Files.write(KEPT.resolve(sample.format() + "-" + SEED + "-" + number), document);
    }

    static Stream<Sample> a_damaged_document_is_read_or_refused_in_time() throws IOException {
        ReportContent earlier = Aligners.numbered("2019");
        ReportContent later = Aligners.numbered("2021");
        Path documents = Path.of("src/test/resources/documents");
        return Stream.of(
                new Sample(
                        "html",
                        List.of(
                                HtmlPortals.of(later, HtmlPortals.Style.ARTICLE),
                                HtmlPortals.of(earlier, HtmlPortals.Style.TABLES),
                                HtmlPortals.of(later, HtmlPortals.Style.WORD))),
                new Sample(
                        "docx",
                        List.of(
                                DocxDocuments.of(later),
                                files(documents, "report-2025.docx").get(0))),
                new Sample("doc", files(documents, ".doc")),
                new Sample("xlsx", List.of(XlsxDocuments.of(earlier), XlsxDocuments.of(later))),
                new Sample("xls", List.of(XlsxDocuments.xls(earlier), XlsxDocuments.xls(later))),
                new Sample(
                        "pdf",
                        Stream.concat(Stream.of(PdfDocuments.of(later)), files(documents, ".pdf").stream())
                                .toList()),
                new Sample("text", files(Path.of("src/main/resources/demo"), ".txt")));
    }

    private static List<byte[]> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(AnyDocumentTest::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
