package org.gouji.history;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Right;
import org.gouji.identity.CurrentCaller;
import org.gouji.organ.OrganId;
import org.gouji.organ.Organs;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.problem.Problem;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;

/** As much of the history as the caller may read; a report that was deleted still has one. */
@Singleton
class VisibleHistory {

    private final History history;
    private final Reports reports;
    private final Organs organs;
    private final CurrentCaller caller;

    VisibleHistory(History history, Reports reports, Organs organs, CurrentCaller caller) {
        this.history = history;
        this.reports = reports;
        this.organs = organs;
        this.caller = caller;
    }

    Page<Event> of(UUID report, PageRequest page) {
        ReportId id = new ReportId(report);
        Page<Event> events = history.of(id, page);
        if (events.items().isEmpty() || reports.find(id).isPresent()) {
            reports.refusal(id, Right.READ_HISTORY).ifPresent(refusal -> {
                throw refusal.exception();
            });
            return events;
        }
        return Optional.of(events)
                .filter(found -> mayRead(new OrganId(found.items().get(0).organ())))
                .orElseThrow(VisibleHistory::hidden);
    }

    Event event(UUID report, long number) {
        return history.find(new ReportId(report), number)
                .filter(event -> mayRead(new OrganId(event.organ())))
                .orElseThrow(VisibleHistory::hidden);
    }

    private boolean mayRead(OrganId organ) {
        List<UUID> lineage = organs.lineage(organ).stream().map(OrganId::value).toList();
        return caller.may(Right.READ_HISTORY, lineage);
    }

    private static RuntimeException hidden() {
        return Problem.notFound().exception();
    }
}
