package org.gouji.check;

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
                .map(RunResult::getPrimaryResult)
                .collect(Collectors.toMap(result -> result.getLabel(), result -> result.getScore(), Double::min));
        Function<String, Double> of = name -> nanoseconds.getOrDefault(name, Double.NaN);
        System.out.printf(
                """

                all checks of a balanced report   %8.2f µs  (promised: at most 20 µs)
                its equations, by the engine      %8.2f µs
                the same equations, by hand       %8.2f µs
                ratio engine / by hand            %8.1f     (promised: under 10)
                ratio all checks / by hand        %8.1f     (all checks judge about 1,500 places, the loop 42 equations)
                one wrong cell, found and named   %8.2f µs
                three wrong cells, found          %8.2f µs
                """,
                of.apply("allChecks") / 1000,
                of.apply("equationsOnly") / 1000,
                of.apply("equationsByHand") / 1000,
                of.apply("equationsOnly") / of.apply("equationsByHand"),
                of.apply("allChecks") / of.apply("equationsByHand"),
                of.apply("allChecksAndTheRepairOfOneCell") / 1000,
                of.apply("allChecksAndTheRepairOfThreeCells") / 1000);
    }
}
