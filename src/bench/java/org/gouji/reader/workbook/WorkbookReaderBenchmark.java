package org.gouji.reader.workbook;

import java.util.concurrent.TimeUnit;
import org.gouji.check.ReportFixture;
import org.gouji.content.ReportContent;
import org.gouji.documents.XlsxDocuments;
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

/** A published report as an Excel file of each format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WorkbookReaderBenchmark {

    private byte[] xlsx;
    private byte[] xls;

    @Setup
    public void prepare() {
        ReportContent report = ReportFixture.fromFile("/demo/zibo-development-zone-office-2020.json")
                .content();
        xlsx = XlsxDocuments.of(report);
        xls = XlsxDocuments.xls(report);
    }

    @Benchmark
    public Source reportInXlsx() {
        return new WorkbookReader().read(xlsx, Allowance.withoutTimeLimit());
    }

    @Benchmark
    public Source reportInXls() {
        return new WorkbookReader().read(xls, Allowance.withoutTimeLimit());
    }
}
