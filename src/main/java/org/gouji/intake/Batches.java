package org.gouji.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gouji.access.Right;
import org.gouji.identity.CurrentCaller;
import org.gouji.platform.Ids;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemDocuments;
import org.gouji.problem.RequestProblem;

/**
 * Batches of documents. Each document is read, and stored, in a transaction of its own, so that what is acknowledged
 * survives whatever happens to the server, and one document never spoils another.
 */
@Singleton
class Batches {

    /** A document that brings the server down so often is given up. */
    static final int MOST_ATTEMPTS = 3;

    private final BatchRows rows;
    private final Intake intake;
    private final Storing storing;
    private final IntakeViews views;
    private final ObjectMapper mapper;
    private final ProblemDocuments problems;
    private final BatchConfig config;
    private final CurrentCaller caller;
    private final Ids ids;
    private final Clock clock;

    Batches(
            BatchRows rows,
            Intake intake,
            Storing storing,
            IntakeViews views,
            ObjectMapper mapper,
            ProblemDocuments problems,
            BatchConfig config,
            CurrentCaller caller,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.intake = intake;
        this.storing = storing;
        this.views = views;
        this.mapper = mapper;
        this.problems = problems;
        this.config = config;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the caller's transaction: all documents are kept, or none. */
    Batch create(Iterable<SentDocument> documents, boolean store) {
        BatchId id = new BatchId(ids.next());
        rows.insert(id, now(), store, caller.caller());
        int number = 0;
        for (SentDocument document : documents) {
            number++;
            rows.insert(id, number, document.name(), document.bytes());
        }
        return find(id).orElseThrow();
    }

    /** Nothing where it is somebody else's, unless the caller may read everybody's. */
    Optional<Batch> find(BatchId id) {
        return rows.find(id, reader());
    }

    private Optional<String> reader() {
        return caller.holds(Right.READ_ALL_BATCHES)
                ? Optional.empty()
                : Optional.of(caller.caller().id());
    }

    Page<BatchDocument> documents(BatchId id, PageRequest page) {
        int after = page.after(position -> Integer.parseInt(position.get(0))).orElse(0);
        return page.page(
                rows.documents(id, reader(), after, page.fetch()),
                document -> List.of(String.valueOf(document.number())));
    }

    Optional<BatchDocument> document(BatchId id, int number) {
        return rows.documents(id, reader(), number - 1, 1).stream()
                .filter(document -> document.number() == number)
                .findFirst();
    }

    /** By who sent it alone. What has been read or stored stays; what waits will not be read. */
    Result<Batch> cancel(BatchId id) {
        if (find(id).isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        if (rows.find(id, Optional.of(caller.caller().id())).isEmpty()) {
            return Result.refused(Problem.of(RequestProblem.FORBIDDEN));
        }
        QuarkusTransaction.requiringNew().run(() -> rows.cancel(id, now()));
        return find(id).map(Result::done).orElseGet(() -> Result.refused(Problem.notFound()));
    }

    /** Works on one document; says whether there was one. The worker's thread is no request of anybody. */
    @ActivateRequestContext
    boolean work() {
        Instant now = now();
        Optional<BatchRows.Taken> taken =
                QuarkusTransaction.requiringNew().call(() -> rows.take(now, now.plus(config.lease())));
        taken.ifPresent(this::work);
        return taken.isPresent();
    }

    private void work(BatchRows.Taken taken) {
        caller.actFor(taken.sender());
        if (taken.attempt() > MOST_ATTEMPTS) {
            refuse(taken, Problem.of(RequestProblem.INTERNAL_ERROR));
            return;
        }
        Result<Document> read = intake.read(taken.document(), Hints.NONE);
        if (read instanceof Result.Refused<Document> refused) {
            refuse(taken, refused.problem());
        } else if (!taken.store()) {
            Document document = read.orThrow();
            finish(taken, BatchDocument.State.READ, document, Optional.empty());
        } else {
            store(taken, read.orThrow());
        }
    }

    /** The draft and its outcome are one transaction: there is never one without the other. */
    private void store(BatchRows.Taken taken, Document document) {
        QuarkusTransaction.begin();
        try {
            Result<Storing.Stored> stored = storing.store(document, Optional.empty());
            if (stored instanceof Result.Refused<Storing.Stored> refused) {
                QuarkusTransaction.rollback();
                refuse(taken, refused.problem());
                return;
            }
            if (finished(taken, BatchDocument.State.STORED, document, Optional.of(stored.orThrow()))) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
        } catch (RuntimeException failure) {
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
            throw failure;
        }
    }

    private void finish(
            BatchRows.Taken taken, BatchDocument.State state, Document document, Optional<Storing.Stored> stored) {
        QuarkusTransaction.requiringNew().run(() -> finished(taken, state, document, stored));
    }

    private boolean finished(
            BatchRows.Taken taken, BatchDocument.State state, Document document, Optional<Storing.Stored> stored) {
        var head = stored.map(done -> done.dossier().report().head());
        JsonNode answer =
                mapper.valueToTree(views.toView(document, head.map(report -> report.href()), Optional.empty()));
        return rows.finish(
                taken,
                now(),
                state,
                document.format().word(),
                head.map(report -> report.id().value()).orElse(null),
                answer);
    }

    private void refuse(BatchRows.Taken taken, Problem problem) {
        QuarkusTransaction.requiringNew()
                .run(() -> rows.finish(
                        taken,
                        now(),
                        BatchDocument.State.REFUSED,
                        null,
                        null,
                        mapper.valueToTree(problems.document(
                                problem,
                                BatchView.href(taken.batch(), taken.number()),
                                taken.batch().toString()))));
    }

    int forget() {
        return QuarkusTransaction.requiringNew().call(() -> rows.forget(now().minus(config.kept())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
