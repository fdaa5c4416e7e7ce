package org.gouji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gouji.access.Right;
import org.junit.jupiter.api.Test;

class ObstaclesTest {

    private static final Set<Right> EVERY_RIGHT = EnumSet.allOf(Right.class);
    private static final List<String> PARTS = List.of("/sections/problems");
    private static final List<String> BLOCKING = List.of("T3-01/applications/total");
    private static final List<String> UNEXPLAINED = List.of("Y-01/applications/new/total");
    private static final List<String> UNJUDGED = List.of("N-21");

    @Test
    void a_submission_is_told_everything_that_is_in_its_way_at_once() {
        Decision decision = Workflow.decide(Action.SUBMIT, troubled(Stage.DRAFT, Set.of()));

        assertThat(decision)
                .isEqualTo(new Decision.Refused(List.of(
                        new Obstacle.MissingRight(Set.of(Right.SUBMIT)),
                        new Obstacle.MissingParts(PARTS),
                        new Obstacle.BlockingFindings(BLOCKING),
                        new Obstacle.UnexplainedFindings(UNEXPLAINED))));
    }

    @Test
    void an_approval_waits_for_explanations_and_for_nothing_else_in_the_report() {
        Decision decision = Workflow.decide(Action.APPROVE, troubled(Stage.SUBMITTED, EVERY_RIGHT));

        assertThat(decision).isEqualTo(new Decision.Refused(List.of(new Obstacle.UnjudgedExplanations(UNJUDGED))));
    }

    @Test
    void findings_keep_nobody_from_returning_recalling_publishing_or_withdrawing() {
        assertThat(Workflow.decide(Action.RETURN, troubled(Stage.SUBMITTED, EVERY_RIGHT)))
                .isEqualTo(new Decision.Moved(Stage.RETURNED, Set.of(Saying.REMARKS)));
        assertThat(Workflow.decide(Action.RECALL, troubled(Stage.SUBMITTED, EVERY_RIGHT)))
                .isEqualTo(new Decision.Moved(Stage.DRAFT, Set.of()));
        assertThat(Workflow.decide(Action.PUBLISH, troubled(Stage.APPROVED, EVERY_RIGHT)))
                .isEqualTo(new Decision.Moved(Stage.PUBLISHED, Set.of()));
        assertThat(Workflow.decide(Action.WITHDRAW, troubled(Stage.DRAFT, EVERY_RIGHT)))
                .isEqualTo(new Decision.Moved(Stage.WITHDRAWN, Set.of(Saying.REASON)));
    }

    @Test
    void what_is_published_again_needs_a_notice_also_after_a_withdrawal() {
        var reinstated =
                new Situation(Stage.APPROVED, false, true, EVERY_RIGHT, List.of(), List.of(), List.of(), List.of());

        assertThat(Workflow.decide(Action.PUBLISH, reinstated))
                .isEqualTo(new Decision.Moved(Stage.PUBLISHED, Set.of(Saying.NOTICE)));
    }

    @Test
    void who_has_no_right_is_told_so_at_the_wrong_stage_too() {
        Decision decision = Workflow.decide(Action.WITHDRAW, troubled(Stage.WITHDRAWN, Set.of(Right.REVIEW)));

        assertThat(decision)
                .isEqualTo(new Decision.Refused(List.of(
                        new Obstacle.WrongStage(Stage.WITHDRAWN, EnumSet.complementOf(EnumSet.of(Stage.WITHDRAWN))),
                        new Obstacle.MissingRight(Set.of(Right.SUBMIT, Right.PUBLISH)))));
    }

    private static Situation troubled(Stage stage, Set<Right> rights) {
        return new Situation(stage, false, false, rights, PARTS, BLOCKING, UNEXPLAINED, UNJUDGED);
    }
}
