package org.gouji.reader.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gouji.check.ReportFixture;
import org.gouji.documents.PdfDocuments;
import org.gouji.source.Allowance;
import org.gouji.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reports of three pages: printed by a browser, by a word processor, and with a font that is not in the file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PdfReaderBenchmark {

    private static final Path FILES = Path.of("src/test/resources/documents/pdf");

    private final PdfReader reader = new PdfReader();
    private byte[] browser = new byte[0];
    private byte[] writer = new byte[0];
    private byte[] knownFont = new byte[0];

    @Setup
    public void prepare() throws IOException {
        browser = Files.readAllBytes(FILES.resolve("browser-city.pdf"));
        writer = Files.readAllBytes(FILES.resolve("writer-city.pdf"));
        knownFont = PdfDocuments.of(ReportFixture.hangzhou().content());
    }

    @Benchmark
    public Source pdfOfABrowser() {
        return reader.read(browser, Allowance.withoutTimeLimit());
    }

    @Benchmark
    public Source pdfOfAWordProcessor() {
        return reader.read(writer, Allowance.withoutTimeLimit());
    }

    @Benchmark
    public Source pdfWithAKnownFont() {
        return reader.read(knownFont, Allowance.withoutTimeLimit());
    }
}
