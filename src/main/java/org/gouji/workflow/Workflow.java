package org.gouji.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.access.Right;

/** Decides actions by the table of transitions. */
public final class Workflow {

    private Workflow() {}

    /** Where the action leads from here, or everything that is in its way. */
    public static Decision decide(Action action, Situation situation) {
        List<Transition> rows =
                Transition.TABLE.stream().filter(row -> row.action() == action).toList();
        Optional<Transition> here =
                rows.stream().filter(row -> row.isFor(situation)).findFirst();
        List<Obstacle> obstacles =
                here.map(row -> obstacles(row, situation)).orElseGet(() -> elsewhere(rows, situation));
        return obstacles.isEmpty()
                ? new Decision.Moved(here.orElseThrow().to(), here.orElseThrow().sayings(situation))
                : new Decision.Refused(obstacles);
    }

    private static List<Obstacle> obstacles(Transition row, Situation situation) {
        return Stream.concat(
                        missingRight(List.of(row), situation).stream(),
                        Stream.of(Condition.values())
                                .filter(row.conditions()::contains)
                                .flatMap(condition -> condition.obstacle(situation).stream()))
                .toList();
    }

    private static List<Obstacle> elsewhere(List<Transition> rows, Situation situation) {
        Set<Stage> wanted = EnumSet.noneOf(Stage.class);
        rows.forEach(row -> wanted.addAll(row.from()));
        List<Obstacle> obstacles = new ArrayList<>();
        obstacles.add(new Obstacle.WrongStage(situation.stage(), wanted));
        missingRight(rows, situation).ifPresent(obstacles::add);
        return obstacles;
    }

    private static Optional<Obstacle> missingRight(Collection<Transition> rows, Situation situation) {
        Set<Right> wanted = EnumSet.noneOf(Right.class);
        rows.forEach(row -> wanted.add(row.right()));
        return wanted.stream().anyMatch(situation.rights()::contains)
                ? Optional.empty()
                : Optional.of(new Obstacle.MissingRight(wanted));
    }
}
