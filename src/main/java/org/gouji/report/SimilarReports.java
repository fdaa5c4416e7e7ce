package org.gouji.report;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.access.Right;
import org.gouji.catalogue.Catalogue;
import org.gouji.check.MaskedTexts;
import org.gouji.check.Neighbour;
import org.gouji.form.Edition;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.similarity.OwnWords;
import org.gouji.similarity.Passage;
import org.gouji.similarity.Print;
import org.gouji.similarity.Similarity;

/** Finds the reports that a report is like: by their prints those that may be, by their words those that are. */
@Singleton
class SimilarReports {

    /** Each of them is loaded and compared; a year of a thousand copies would hold up everybody else. */
    private static final int MOST_CANDIDATES = 200;

    /** Of these the likest is told by its words; among more, prints err by too little to matter. */
    private static final int NEAREST_CANDIDATES = 5;

    /** Texts that are held at once. */
    private static final int BATCH = 20;

    private final Prints prints;
    private final Gate gate;
    private final Catalogue catalogue;

    SimilarReports(Prints prints, Gate gate, Catalogue catalogue) {
        this.prints = prints;
        this.gate = gate;
        this.catalogue = catalogue;
    }

    private record Candidate(ReportId report, Print print) {}

    private record Ranked(ReportId report, int agreeing) {}

    /**
     * @param compared reports that have enough words of their own
     * @param pending reports whose print is still to be made
     */
    record Found(int compared, long pending, List<Resemblance> best) {}

    /** Refused where the caller may not read the report. */
    Result<Found> of(ReportId id, BigDecimal minimum, int limit) {
        Optional<Problem> refusal = gate.refusal(id, Right.READ_REPORTS);
        return refusal.isPresent()
                ? Result.refused(refusal.get())
                : prints.prose(List.of(id)).stream()
                        .findFirst()
                        .map(report -> Result.done(beside(report, minimum, limit)))
                        .orElseGet(() -> Result.refused(Problem.notFound()));
    }

    /**
     * What looking for the likest report of another organ came to.
     *
     * @param report empty where no other report of the year has anything in common with this one
     */
    record Nearest(Optional<Prose> report) {
        Neighbour neighbour() {
            return report.map(Prose::asNeighbour).orElse(Neighbour.NONE);
        }
    }

    /** Nothing as long as some reports cannot be compared, because their prints are still to be made. */
    Optional<Nearest> nearest(Prose report) {
        OwnWords words = prints.words(report);
        Print print = Print.of(words);
        List<Prints.Entry> others = print.isNone() ? List.of() : prints.ofOthers(report);
        if (others.stream().anyMatch(other -> other.print().isEmpty())) {
            return Optional.empty();
        }
        List<ReportId> likeliest = likeliest(print, comparable(print, others), NEAREST_CANDIDATES);
        return Optional.of(new Nearest(best(words, likeliest, BigDecimal.ZERO, 1).stream()
                .map(Resemblance::report)
                .findFirst()));
    }

    private Found beside(Prose report, BigDecimal minimum, int limit) {
        OwnWords words = prints.words(report);
        Print print = Print.of(words);
        List<Prints.Entry> others = prints.beside(report);
        long pending = others.stream().filter(other -> other.print().isEmpty()).count();
        List<Candidate> comparable = comparable(print, others);
        List<Candidate> possible = comparable.stream()
                .filter(other -> print.mayScore(minimum, other.print))
                .toList();
        MaskedTexts quotable = quotable(report);
        List<Resemblance> best = best(words, likeliest(print, possible, MOST_CANDIDATES), minimum, limit).stream()
                .map(other -> withPassages(words, other, quotable))
                .toList();
        return new Found(comparable.size(), pending, best);
    }

    private static List<Candidate> comparable(Print print, List<Prints.Entry> others) {
        return others.stream()
                .flatMap(other -> other.print().stream().map(found -> new Candidate(other.report(), found)))
                .filter(other -> !print.isNone() && !other.print.isNone())
                .toList();
    }

    private static List<ReportId> likeliest(Print print, List<Candidate> possible, int most) {
        return possible.stream()
                .map(other -> new Ranked(other.report, print.agreeing(other.print)))
                .filter(other -> other.agreeing > 0)
                .sorted(Comparator.comparingInt(Ranked::agreeing).reversed())
                .limit(most)
                .map(Ranked::report)
                .toList();
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
        return best;
    }

    private MaskedTexts quotable(Prose report) {
        Edition edition = catalogue.editionOf(report.year()).orElseThrow();
        return catalogue.rules(edition).quotable(report.asContent(edition));
    }

    private Resemblance withPassages(OwnWords words, Resemblance other, MaskedTexts quotable) {
        List<Passage> passages = Similarity.passages(words, prints.words(other.report())).stream()
                .map(passage -> passage.saying(quotable.of(Prose.span(passage.here()))))
                .toList();
        return new Resemblance(other.report(), other.score(), passages);
    }
}
