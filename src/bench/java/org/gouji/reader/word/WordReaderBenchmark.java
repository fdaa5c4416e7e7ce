package org.gouji.reader.word;

import java.util.concurrent.TimeUnit;
import org.gouji.check.ReportFixture;
import org.gouji.documents.DocxDocuments;
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

/** A published report as a Word file of today, and a report as one of the format before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WordReaderBenchmark {

    private byte[] docx;
    private byte[] doc;

    @Setup
    public void prepare() {
        docx = DocxDocuments.of(ReportFixture.fromFile("/demo/zibo-development-zone-office-2020.json")
                .content());
        doc = LegacyWordReaderTest.file("report-2019.doc");
    }

    @Benchmark
    public Source reportInDocx() {
        return new WordReader().read(docx, Allowance.withoutTimeLimit());
    }

    @Benchmark
    public Source reportInDoc() {
        return new LegacyWordReader().read(doc, Allowance.withoutTimeLimit());
    }
}
