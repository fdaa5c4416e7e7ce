package org.gouji.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.ReachSet;
import org.gouji.access.Right;
import org.gouji.identity.CurrentCaller;
import org.gouji.organ.OrganId;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;

/** What the caller may do with reports. One that they may not see is not there for them. */
@Singleton
class Gate {

    private final ReportRepository repository;
    private final CurrentCaller caller;

    Gate(ReportRepository repository, CurrentCaller caller) {
        this.repository = repository;
        this.caller = caller;
    }

    /**
     * Where a report stands, as far as it matters who may see it.
     *
     * @param lineage of its organ
     */
    record Standing(List<UUID> lineage, boolean isPublished) {}

    /** Whose reports the caller may read as they are being worked on. */
    ReachSet readable() {
        return caller.reach(Right.READ_REPORTS);
    }

    /** Why the caller may not do it; empty when they may. */
    Optional<Problem> refusal(ReportId id, Right right) {
        return refusal(repository.standing(id), right);
    }

    Optional<Problem> refusal(Optional<Standing> standing, Right right) {
        if (standing.isEmpty()) {
            return Optional.of(Problem.notFound());
        }
        if (caller.may(right, standing.get().lineage())) {
            return Optional.empty();
        }
        boolean seen = standing.get().isPublished()
                || caller.may(Right.READ_REPORTS, standing.get().lineage());
        return Optional.of(seen ? Problem.of(RequestProblem.FORBIDDEN) : Problem.notFound());
    }

    /** The same with reports of an organ. Organs are public; with one that there is not, nothing is refused here. */
    Optional<Problem> refusal(OrganId organ, Right right) {
        List<UUID> lineage = repository.lineage(organ);
        return lineage.isEmpty() || caller.may(right, lineage)
                ? Optional.empty()
                : Optional.of(Problem.of(RequestProblem.FORBIDDEN));
    }
}
