package org.gouji.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gouji.access.Author;
import org.gouji.difference.Change;
import org.gouji.difference.Difference;
import org.gouji.identity.CurrentCaller;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.problem.RequestIds;
import org.gouji.report.Report;
import org.gouji.report.ReportHead;
import org.gouji.report.ReportId;
import org.gouji.report.ReportWritten;

/** The door of the room: what has happened to reports. */
@ApplicationScoped
public class History {

    private final HistoryRepository repository;
    private final CurrentCaller caller;
    private final ObjectMapper mapper;
    private final Clock clock;

    History(HistoryRepository repository, CurrentCaller caller, ObjectMapper mapper, Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Who does what is being done. */
    public Author author() {
        return Arc.container().requestContext().isActive() ? Author.of(caller.caller()) : Author.SERVICE;
    }

    /** Writes down what happens in the transaction of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(ReportHead report, EventKind kind, EventDetail detail) {
        repository.insert(report, kind, json(detail), clock.instant(), author(), RequestIds.current());
    }

    /** Newest first. */
    public Page<Event> of(ReportId report, PageRequest page) {
        List<Event> events = repository.page(report, page.after(History::number), page.fetch());
        return page.page(events, event -> List.of(Long.toString(event.number())));
    }

    public Optional<Event> find(ReportId report, long number) {
        return repository.find(report, number);
    }

    /** The last revision that there was, up to one, when such an action was taken; 0 when there was none. */
    public int revisionAt(ReportId report, String action, int upTo) {
        return repository.revisionAt(report, action, upTo);
    }

    void written(@Observes ReportWritten change) {
        Optional<Report> before = change.before();
        Optional<Report> after = change.after();
        if (before.isEmpty()) {
            after.ifPresent(report -> add(report, EventKind.CREATED, Difference.ofNew(report.content())));
        } else if (after.isEmpty()) {
            add(before.get(), EventKind.DELETED, Difference.ofGone(before.get().content()));
        } else {
            add(
                    after.get(),
                    EventKind.CHANGED,
                    Difference.between(before.get().content(), after.get().content()));
        }
    }

    private void add(Report report, EventKind kind, List<Change> changes) {
        add(report.head(), kind, EventDetail.of(changes));
    }

    private static long number(List<String> position) {
        return Long.parseLong(position.get(0));
    }

    private String json(EventDetail detail) {
        try {
            return mapper.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
