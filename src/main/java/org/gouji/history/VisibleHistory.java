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
        Page<Event> events = history.of(new ReportId(report), page);
        requireRight(report, events.items().stream().findFirst());
        return events;
    }

    Event event(UUID report, long number) {
        Optional<Event> event = history.find(new ReportId(report), number);
        requireRight(report, event);
        return event.orElseThrow(VisibleHistory::hidden);
    }

    private void requireRight(UUID report, Optional<Event> known) {
        ReportId id = new ReportId(report);
        Optional<Problem> refusal = reports.refusal(id, Right.READ_HISTORY);
        boolean isDeletedOne = reports.find(id).isEmpty()
                && known.filter(event -> mayRead(new OrganId(event.organ()))).isPresent();
        refusal.filter(problem -> !isDeletedOne).ifPresent(problem -> {
            throw problem.exception();
        });
    }

    private boolean mayRead(OrganId organ) {
        List<UUID> lineage = organs.lineage(organ).stream().map(OrganId::value).toList();
        return caller.may(Right.READ_HISTORY, lineage);
    }

    private static RuntimeException hidden() {
        return Problem.notFound().exception();
    }
}
