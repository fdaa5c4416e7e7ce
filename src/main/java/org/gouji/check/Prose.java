package org.gouji.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A statement about every passage of a kind, each with a finding of its own.
 *
 * @param topics of the passages; empty for all
 * @param parts keys of the texts that they stand in; empty for all
 * @param statement whose place is moved to the passage
 */
record Prose(PassageKind kind, Set<String> topics, Set<String> parts, Rule.Statement statement) implements Rule {

    Prose {
        topics = Set.copyOf(topics);
        parts = Set.copyOf(parts);
    }

    @Override
    public Place place() {
        return statement.place();
    }

    /** Which there are is known only from a report. */
    @Override
    public Stream<String> ids() {
        return Stream.empty();
    }

    @Override
    public void evaluate(Figures figures, Evaluation evaluation) {
        List<Passage> passages = figures.passages();
        for (Passage passage : passages) {
            if (concerns(passage)) {
                figures.goTo(passage);
                new Rule.Statement(place().at(passage), statement.when(), statement.holds())
                        .evaluate(figures, evaluation);
            }
        }
        figures.leavePassages();
    }

    private boolean concerns(Passage passage) {
        return passage.kind() == kind
                && (topics.isEmpty() || topics.contains(passage.topic()))
                && (parts.isEmpty() || parts.contains(passage.span().part().key()));
    }
}
