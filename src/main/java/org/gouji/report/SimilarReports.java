package org.gouji.report;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.similarity.OwnWords;
import org.gouji.similarity.Print;
import org.gouji.similarity.Similarity;

/** Finds the reports that a report is like: by their prints those that may be, by their words those that are. */
@Singleton
class SimilarReports {

    /** Each of them is loaded and compared; a year of a thousand copies would hold up everybody else. */
    private static final int MOST_CANDIDATES = 200;

    /** Texts that are held at once. */
    private static final int BATCH = 20;

    private final Prints prints;

    SimilarReports(Prints prints) {
        this.prints = prints;
    }

    private record Candidate(ReportId report, Print print) {}

    /**
     * @param compared reports that have enough words of their own
     * @param pending reports whose print is still to be made
     */
    record Found(int compared, long pending, List<Resemblance> best) {}

    /** Nothing when there is no such report. */
    Optional<Found> of(ReportId id, BigDecimal minimum, int limit) {
        return prints.prose(List.of(id)).stream().findFirst().map(report -> beside(report, minimum, limit));
    }

    private Found beside(Prose report, BigDecimal minimum, int limit) {
        OwnWords words = prints.words(report);
        Print print = Print.of(words);
        List<Prints.Entry> others = prints.beside(report);
        long pending = others.stream().filter(other -> other.print().isEmpty()).count();
        List<Candidate> comparable = others.stream()
                .flatMap(other -> other.print().stream().map(found -> new Candidate(other.report(), found)))
                .filter(other -> !print.isNone() && !other.print.isNone())
                .toList();
        List<ReportId> likeliest = comparable.stream()
                .filter(other -> print.mayScore(minimum, other.print))
                .sorted(Comparator.comparingInt((Candidate other) -> print.agreeing(other.print))
                        .reversed())
                .limit(MOST_CANDIDATES)
                .map(Candidate::report)
                .toList();
        return new Found(comparable.size(), pending, best(words, likeliest, minimum, limit));
    }

    private List<Resemblance> best(OwnWords words, List<ReportId> likeliest, BigDecimal minimum, int limit) {
        List<Resemblance> best = new ArrayList<>();
        for (int from = 0; from < likeliest.size(); from += BATCH) {
            List<ReportId> batch = likeliest.subList(from, Math.min(from + BATCH, likeliest.size()));
            for (Prose other : prints.prose(batch)) {
                Similarity.score(words, prints.words(other))
                        .filter(score -> score.atLeast(minimum))
                        .ifPresent(score -> best.add(new Resemblance(other, score, List.of())));
            }
            best.sort(Resemblance.BEST_FIRST);
            best.subList(Math.min(limit, best.size()), best.size()).clear();
        }
        return best.stream().map(other -> withPassages(words, other)).toList();
    }

    private Resemblance withPassages(OwnWords words, Resemblance other) {
        return new Resemblance(other.report(), other.score(), Similarity.passages(words, prints.words(other.report())));
    }
}
