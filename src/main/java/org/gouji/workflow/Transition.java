package org.gouji.workflow;

import static org.gouji.workflow.Action.ABANDON;
import static org.gouji.workflow.Action.APPROVE;
import static org.gouji.workflow.Action.CORRECT;
import static org.gouji.workflow.Action.PUBLISH;
import static org.gouji.workflow.Action.RECALL;
import static org.gouji.workflow.Action.REINSTATE;
import static org.gouji.workflow.Action.RETURN;
import static org.gouji.workflow.Action.SUBMIT;
import static org.gouji.workflow.Action.WITHDRAW;
import static org.gouji.workflow.Stage.APPROVED;
import static org.gouji.workflow.Stage.CORRECTION;
import static org.gouji.workflow.Stage.DRAFT;
import static org.gouji.workflow.Stage.PUBLISHED;
import static org.gouji.workflow.Stage.RETURNED;
import static org.gouji.workflow.Stage.SUBMITTED;
import static org.gouji.workflow.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gouji.access.Right;

/** One row of the table of what may happen to a report. */
record Transition(
        Action action,
        Set<Stage> from,
        Publicity publicity,
        Stage to,
        Right right,
        Set<Condition> conditions,
        Set<Saying> sayings) {

    private static final Set<Condition> NO_CONDITION = Set.of();
    private static final Set<Saying> NOTHING = Set.of();

    static final List<Transition> TABLE = List.of(
            of(SUBMIT, Set.of(DRAFT, RETURNED, CORRECTION), Publicity.ANY, SUBMITTED, Right.SUBMIT)
                    .when(Condition.COMPLETE, Condition.UNBLOCKED, Condition.EXPLAINED),
            of(RECALL, Set.of(SUBMITTED), Publicity.NONE, DRAFT, Right.SUBMIT),
            of(RECALL, Set.of(SUBMITTED), Publicity.PUBLIC, CORRECTION, Right.SUBMIT),
            of(RETURN, Set.of(SUBMITTED, APPROVED), Publicity.ANY, RETURNED, Right.REVIEW)
                    .saying(Saying.REMARKS),
            of(APPROVE, Set.of(SUBMITTED), Publicity.ANY, APPROVED, Right.REVIEW)
                    .when(Condition.JUDGED),
            of(PUBLISH, Set.of(APPROVED), Publicity.ANY, PUBLISHED, Right.PUBLISH)
                    .saying(Saying.NOTICE),
            of(CORRECT, Set.of(PUBLISHED), Publicity.ANY, CORRECTION, Right.PUBLISH)
                    .saying(Saying.REASON),
            of(ABANDON, Set.of(CORRECTION, RETURNED), Publicity.PUBLIC, PUBLISHED, Right.PUBLISH)
                    .saying(Saying.REASON),
            of(WITHDRAW, Set.of(DRAFT, RETURNED), Publicity.NONE, WITHDRAWN, Right.SUBMIT)
                    .saying(Saying.REASON),
            // a correction that was returned is still of a report that everybody reads
            of(WITHDRAW, Set.of(RETURNED), Publicity.PUBLIC, WITHDRAWN, Right.PUBLISH)
                    .saying(Saying.REASON),
            of(WITHDRAW, Set.of(SUBMITTED, APPROVED, PUBLISHED, CORRECTION), Publicity.ANY, WITHDRAWN, Right.PUBLISH)
                    .saying(Saying.REASON),
            of(REINSTATE, Set.of(WITHDRAWN), Publicity.ANY, DRAFT, Right.PUBLISH));

    /** Whether a row is for reports of which everybody may read a revision. */
    enum Publicity {
        ANY,
        NONE,
        PUBLIC
    }

    boolean isFor(Situation situation) {
        return from.contains(situation.stage())
                && switch (publicity) {
                    case ANY -> true;
                    case NONE -> !situation.isPublic();
                    case PUBLIC -> situation.isPublic();
                };
    }

    /** What has to be said in this situation. */
    Set<Saying> sayings(Situation situation) {
        Set<Saying> needed = EnumSet.noneOf(Saying.class);
        sayings.stream()
                .filter(saying -> saying != Saying.NOTICE || situation.wasPublished())
                .forEach(needed::add);
        return needed;
    }

    private static Transition of(Action action, Set<Stage> from, Publicity publicity, Stage to, Right right) {
        return new Transition(action, from, publicity, to, right, NO_CONDITION, NOTHING);
    }

    private Transition when(Condition... all) {
        return new Transition(action, from, publicity, to, right, Set.of(all), sayings);
    }

    private Transition saying(Saying... all) {
        return new Transition(action, from, publicity, to, right, conditions, Set.of(all));
    }
}
