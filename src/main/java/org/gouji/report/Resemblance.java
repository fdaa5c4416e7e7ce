package org.gouji.report;

import java.util.Comparator;
import java.util.List;
import org.gouji.similarity.Passage;
import org.gouji.similarity.Score;

/** A report that is like another one. */
record Resemblance(Prose report, Score score, List<Passage> passages) {

    /** The most similar first; then newer before older, and in the order in which they were started. */
    static final Comparator<Resemblance> BEST_FIRST = Comparator.comparing(Resemblance::score)
            .thenComparing(other -> other.report.year())
            .reversed()
            .thenComparing(other -> other.report.id().toString());

    Resemblance {
        passages = List.copyOf(passages);
    }
}
