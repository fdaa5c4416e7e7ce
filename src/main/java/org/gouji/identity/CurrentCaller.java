package org.gouji.identity;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gouji.access.Caller;
import org.gouji.access.ReachSet;
import org.gouji.access.Right;
import org.gouji.calendar.ChinaTime;

/** Who asks in this request, and what they may do today in China, whose days grants begin and end with. */
@RequestScoped
public class CurrentCaller {

    private final Clock clock;
    private Caller caller = Caller.PUBLIC;

    CurrentCaller(Clock clock) {
        this.clock = clock;
    }

    public Caller caller() {
        return caller;
    }

    /** For work beside the requests, on behalf of somebody who asked for it once. */
    public void actFor(Caller other) {
        caller = other;
    }

    /** For what nobody asked for. */
    public void actForTheService() {
        caller = Caller.ofAllRoles("service", "gouji");
    }

    /** Whether there is any organ for which the right is held. */
    public boolean holds(Right right) {
        return caller().holds(right, today());
    }

    /** @param lineage the ids from the root of the organ's tree to the organ itself; of no organ when empty */
    public boolean may(Right right, List<UUID> lineage) {
        return caller().may(right, lineage, today());
    }

    /** For which organs the right is held. */
    public ReachSet reach(Right right) {
        return caller().reach(right, today());
    }

    private LocalDate today() {
        return ChinaTime.day(clock.instant());
    }
}
