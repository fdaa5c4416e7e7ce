package org.gouji;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what is promised: a time, and ratios within the same run. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] patterns) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        for (String pattern : patterns) {
            options.include(pattern);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Double> nanoseconds = results.stream()
                .collect(Collectors.toMap(
                        Benchmarks::name, result -> result.getPrimaryResult().getScore(), Double::min));
        Function<String, Double> of = name -> nanoseconds.getOrDefault(name, Double.NaN);
        System.out.printf(
                """

                all checks of balanced tables     %8.2f µs  (promised: at most 20 µs)
                its equations, by the engine      %8.2f µs
                the same equations, by hand       %8.2f µs
                ratio engine / by hand            %8.1f     (promised: under 10)
                ratio all checks / by hand        %8.1f     (all checks judge about 1,500 places, the loop 42 equations)
                one wrong cell, found and named   %8.2f µs
                three wrong cells, found          %8.2f µs

                all checks of a whole report with 5,000 characters of prose
                by itself                         %8.2f µs  (promised: at most 1 ms)
                after last year's report          %8.2f µs
                with 10,000 characters            %8.2f µs
                ratio 10,000 / 5,000 characters   %8.1f     (linear: about 2)
                ratio 200,000 / 20,000 digits     %8.1f     (linear: about 10)
                ratio 200,000 / 20,000 brackets   %8.1f     (linear: about 10)

                one report of 5,000 characters against 10,000 others, of which ten copy it
                by prepared prints                %8.2f ms
                with its own preparation          %8.2f ms  (promised: under 1 s)
                by exact scores of all            %8.2f ms
                ratio exact / by prints           %8.0f
                preparing one                     %8.2f ms
                score and passages of one copy    %8.2f ms

                documents, read and placed into the form
                a page of 67 KB                   %8.2f ms  (promised: at most 5 ms)
                a page pasted from Word, 125 KB   %8.2f ms
                .docx                             %8.2f ms  (promised: at most 20 ms)
                .doc                              %8.2f ms
                .xlsx                             %8.2f ms
                .xls                              %8.2f ms
                three pages of PDF by a browser   %8.2f ms  (promised: at most 80 ms)
                … by a word processor             %8.2f ms
                text, one cell a line             %8.2f ms
                of that for the page: reading     %8.2f ms

                adding up a province of 30,000 reports and a county of 200
                a province                        %8.0f ms  (promised: at most 1 s)
                … for the first time              %8.0f ms  (promised: at most 1 s)
                the bare sums by SQL alone        %8.0f ms
                ratio first time / SQL            %8.2f     (promised: under 3)
                a county                          %8.1f ms  (promised: at most 30 ms)
                … for the first time              %8.1f ms  (promised: at most 30 ms)

                what an office asks about a province of 30,000 reports a year
                counting organs and reports       %8.0f ms
                who has filed                     %8.0f ms  (promised: at most 200 ms)
                a page of open findings           %8.1f ms  (promised: at most 200 ms)
                findings that nobody has          %8.1f ms  (promised: at most 200 ms)
                all findings counted              %8.0f ms  (promised: at most 200 ms)
                five years of any cells           %8.0f ms  (promised: at most 200 ms)
                a year in which one has changed   %8.0f ms  (promised: at most 200 ms)
                an organ among 20,000 peers       %8.0f ms  (promised: at most 200 ms)
                """,
                of.apply("allChecks") / 1000,
                of.apply("equationsOnly") / 1000,
                of.apply("equationsByHand") / 1000,
                of.apply("equationsOnly") / of.apply("equationsByHand"),
                of.apply("allChecks") / of.apply("equationsByHand"),
                of.apply("allChecksAndTheRepairOfOneCell") / 1000,
                of.apply("allChecksAndTheRepairOfThreeCells") / 1000,
                of.apply("wholeReport") / 1000,
                of.apply("wholeReportAfterLastYear") / 1000,
                of.apply("wholeReportWithTwiceTheProse") / 1000,
                of.apply("wholeReportWithTwiceTheProse") / of.apply("wholeReport"),
                of.apply("hostileDigits") / of.apply("tenthOfTheDigits"),
                of.apply("hostileBrackets") / of.apply("tenthOfTheBrackets"),
                of.apply("againstAllByPrints") / 1e6,
                of.apply("againstAllWithPreparation") / 1e6,
                of.apply("againstAllExactly") / 1e6,
                of.apply("againstAllExactly") / of.apply("againstAllByPrints"),
                of.apply("preparation") / 1e6,
                of.apply("scoreAndPassagesOfACopy") / 1e6,
                of.apply("readAndPlaced PAGE") / 1e6,
                of.apply("readAndPlaced PAGE_PASTED_FROM_WORD") / 1e6,
                of.apply("readAndPlaced DOCX") / 1e6,
                of.apply("readAndPlaced DOC") / 1e6,
                of.apply("readAndPlaced XLSX") / 1e6,
                of.apply("readAndPlaced XLS") / 1e6,
                of.apply("readAndPlaced PDF_OF_A_BROWSER") / 1e6,
                of.apply("readAndPlaced PDF_OF_A_WORD_PROCESSOR") / 1e6,
                of.apply("readAndPlaced TEXT") / 1e6,
                of.apply("read PAGE") / 1e6,
                of.apply("sumOfAProvince") / 1e6,
                of.apply("sumOfAProvinceForTheFirstTime") / 1e6,
                of.apply("sumsOfAProvinceInSql") / 1e6,
                of.apply("sumOfAProvinceForTheFirstTime") / of.apply("sumsOfAProvinceInSql"),
                of.apply("sumOfACounty") / 1e6,
                of.apply("sumOfACountyForTheFirstTime") / 1e6,
                of.apply("organsAndReportsCounted") / 1e6,
                of.apply("filingsOfAProvince") / 1e6,
                of.apply("findingsOfAProvince") / 1e6,
                of.apply("findingsThatNobodyHas") / 1e6,
                of.apply("findingsCounted") / 1e6,
                of.apply("seriesOfFiveYears") / 1e6,
                of.apply("yearThatHasChanged") / 1e6,
                of.apply("peers") / 1e6);
    }

    /** Of the method, and of the sample where there are several. */
    private static String name(RunResult result) {
        String sample = result.getParams().getParam("sample");
        return result.getPrimaryResult().getLabel() + (sample == null ? "" : " " + sample);
    }
}
