package org.gouji.similarity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

/** One report of 5,000 characters against 10,000 others, of which ten copy it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OneAgainstManyBenchmark {

    static final int OTHERS = 10_000;

    private static final int LENGTH = 5_000;
    private static final int COPY_EVERY = 1_000;
    private static final BigDecimal MINIMUM = new BigDecimal("0.9");

    private final Similarity similarity = Published.similarity();
    private String one;
    private OwnWords ownWords;
    private Print print;
    private List<OwnWords> others;
    private List<Print> prints;

    /** Reports mixed from the sentences of the published ones, so that they share what real reports share and more. */
    @Setup
    public void prepare() {
        Random random = new Random(11);
        one = report(random);
        ownWords = words(one);
        print = Print.of(ownWords);
        others = new ArrayList<>();
        for (int i = 0; i < OTHERS; i++) {
            others.add(words(i % COPY_EVERY == 0 ? one.replaceAll("\\d", "7") : report(random)));
        }
        prints = others.stream().map(Print::of).toList();
        if (againstAllByPrints() != OTHERS / COPY_EVERY || againstAllExactly() != OTHERS / COPY_EVERY) {
            throw new IllegalStateException("the copies were not found");
        }
    }

    @Benchmark
    public Print preparation() {
        return Print.of(words(one));
    }

    @Benchmark
    public int againstAllByPrints() {
        return alike(print, ownWords);
    }

    @Benchmark
    public int againstAllWithPreparation() {
        OwnWords prepared = words(one);
        return alike(Print.of(prepared), prepared);
    }

    @Benchmark
    public int againstAllExactly() {
        int alike = 0;
        for (OwnWords other : others) {
            alike += isAlike(ownWords, other) ? 1 : 0;
        }
        return alike;
    }

    @Benchmark
    public Likeness scoreAndPassagesOfACopy() {
        return Similarity.of(ownWords, others.get(0)).orElseThrow();
    }

    private int alike(Print print, OwnWords words) {
        int alike = 0;
        for (int i = 0; i < OTHERS; i++) {
            alike += print.mayScore(MINIMUM, prints.get(i)) && isAlike(words, others.get(i)) ? 1 : 0;
        }
        return alike;
    }

    private static boolean isAlike(OwnWords one, OwnWords other) {
        return Similarity.score(one, other)
                .filter(score -> score.atLeast(MINIMUM))
                .isPresent();
    }

    private OwnWords words(String text) {
        return similarity.words(List.of(text), Set.of());
    }

    /** Clauses of published reports in any order, with words of its own between them. */
    private static String report(Random random) {
        List<String> clauses = Published.ALL.stream()
                .flatMap(report -> report.texts().stream())
                .flatMap(text -> List.of(text.split("[，。；]")).stream())
                .toList();
        StringBuilder report = new StringBuilder();
        while (report.length() < LENGTH) {
            report.append(clauses.get(random.nextInt(clauses.size()))).append(random.nextInt(1_000));
            random.ints(60, 0x4E00, 0x5600).forEach(report::appendCodePoint);
        }
        return report.substring(0, LENGTH);
    }
}
