package org.gouji.reader.html;

import java.util.concurrent.TimeUnit;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.documents.HtmlPortals;
import org.gouji.documents.HtmlPortals.Style;
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

/** A published report as a page of about 70 KiB, and as one of 125 KiB that was pasted from Word. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HtmlReaderBenchmark {

    private byte[] article;
    private byte[] word;

    @Setup
    public void prepare() {
        ReportContent report = ReportFixture.fromFile("/demo/zibo-development-zone-office-2020.json")
                .content();
        article = HtmlPortals.of(report, Style.ARTICLE);
        word = HtmlPortals.of(report, Style.WORD);
    }

    @Benchmark
    public Source pageOfAPortal() {
        return new HtmlReader().read(article, Allowance.withoutTimeLimit());
    }

    @Benchmark
    public Source pagePastedFromWord() {
        return new HtmlReader().read(word, Allowance.withoutTimeLimit());
    }
}
