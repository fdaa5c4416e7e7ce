package org.gouji.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What has to be true of a report, beside its stage, for a transition. */
enum Condition {
    COMPLETE(Situation::missingParts, Obstacle.MissingParts::new),
    UNBLOCKED(Situation::blocking, Obstacle.BlockingFindings::new),
    EXPLAINED(Situation::unexplained, Obstacle.UnexplainedFindings::new),
    JUDGED(Situation::unjudged, Obstacle.UnjudgedExplanations::new);

    private final Function<Situation, List<String>> inTheWay;
    private final Function<List<String>, Obstacle> obstacle;

    Condition(Function<Situation, List<String>> inTheWay, Function<List<String>, Obstacle> obstacle) {
        this.inTheWay = inTheWay;
        this.obstacle = obstacle;
    }

    Optional<Obstacle> obstacle(Situation situation) {
        return Optional.of(inTheWay.apply(situation))
                .filter(found -> !found.isEmpty())
                .map(obstacle);
    }
}
