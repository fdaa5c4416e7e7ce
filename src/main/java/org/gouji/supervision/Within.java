package org.gouji.supervision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.gouji.access.ReachSet;
import org.gouji.access.Right;
import org.gouji.identity.CurrentCaller;
import org.gouji.organ.OrganId;
import org.gouji.organ.Organs;
import org.gouji.problem.Problem;

/** Keeps a caller within the organs that a right was given for: of any other there is no telling whether it exists. */
@Singleton
class Within {

    private final CurrentCaller caller;
    private final Organs organs;

    Within(CurrentCaller caller, Organs organs) {
        this.caller = caller;
        this.organs = organs;
    }

    /** The organ, if the right reaches it and all that is below it. */
    UUID subtree(UUID organ, Right right) {
        List<UUID> lineage =
                organs.lineage(new OrganId(organ)).stream().map(OrganId::value).toList();
        ReachSet reach = caller.reach(right);
        boolean reached = reach.everywhere() || lineage.stream().anyMatch(reach.roots()::contains);
        if (lineage.isEmpty() || !reached) {
            throw Problem.notFound().exception();
        }
        return organ;
    }
}
