package org.gouji.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
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

/** All checks of a whole report: its tables, 5,000 characters of published prose, its organ and last year's report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WholeReportBenchmark {

    private static final int PROSE = 5_000;
    private static final int HOSTILE = 200_000;
    private static final OrganProfile ORGAN = new OrganProfile(
            "Qinghe", List.of(), "city", "department", Optional.of(Set.of("licensing", "penalty", "coercion")));

    private RuleSet all;
    private Subject alone;
    private Subject twiceTheProse;
    private Subject afterLastYear;
    private Subject digits;
    private Subject tenthOfDigits;
    private Subject brackets;
    private Subject tenthOfBrackets;

    @Setup
    public void prepare() {
        all = Catalogues.rules("2021");
        String prose = prose();
        ReportContent report = ReportFixture.hangzhou().in(2023).content();
        alone = Subject.of(saying(report, prose.substring(0, PROSE)));
        twiceTheProse = Subject.of(saying(report, prose.substring(0, 2 * PROSE)));
        ReportContent before =
                saying(ReportFixture.hangzhou().in(2022).content(), prose.substring(PROSE / 2, PROSE / 2 + PROSE));
        afterLastYear = new Subject(alone.content(), Optional.of(before), Optional.of(ORGAN), Facts.NONE);
        digits = Subject.of(saying(report, "1".repeat(HOSTILE)));
        tenthOfDigits = Subject.of(saying(report, "1".repeat(HOSTILE / 10)));
        brackets = Subject.of(saying(report, "(".repeat(HOSTILE)));
        tenthOfBrackets = Subject.of(saying(report, "(".repeat(HOSTILE / 10)));
    }

    /** The overviews of the published reports, one after the other, as often as it takes. */
    private static String prose() {
        String once = Stream.of(
                        "zhangdian-big-data-centre-2020",
                        "zhangdian-government-offices-administration-2020",
                        "zhangdian-media-centre-2020",
                        "zibo-big-data-bureau-2021",
                        "zibo-development-zone-office-2020")
                .map(name -> ReportFixture.fromFile("/transcripts/" + name + ".json")
                        .content()
                        .sections()
                        .getOrDefault("overview", SectionText.NONE)
                        .text())
                .collect(Collectors.joining("\n"));
        return once.repeat(2 * PROSE / once.length() + 1);
    }

    private static ReportContent saying(ReportContent report, String words) {
        return report.with("overview", new SectionText("", words));
    }

    @Benchmark
    public Findings wholeReport() {
        return all.findings(alone);
    }

    @Benchmark
    public Findings wholeReportWithTwiceTheProse() {
        return all.findings(twiceTheProse);
    }

    @Benchmark
    public Findings wholeReportAfterLastYear() {
        return all.findings(afterLastYear);
    }

    @Benchmark
    public Findings hostileDigits() {
        return all.findings(digits);
    }

    @Benchmark
    public Findings tenthOfTheDigits() {
        return all.findings(tenthOfDigits);
    }

    @Benchmark
    public Findings hostileBrackets() {
        return all.findings(brackets);
    }

    @Benchmark
    public Findings tenthOfTheBrackets() {
        return all.findings(tenthOfBrackets);
    }
}
