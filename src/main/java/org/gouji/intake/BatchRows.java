package org.gouji.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Caller;
import org.gouji.identity.CallerJson;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Batches and their documents in the database. */
@ApplicationScoped
class BatchRows {

    /** A document to be read, and which attempt it is. */
    record Taken(BatchId batch, int number, byte[] document, int attempt, boolean store, Caller sender) {}

    private final Session session;
    private final ObjectMapper mapper;
    private final CallerJson callers;

    BatchRows(Session session, ObjectMapper mapper, CallerJson callers) {
        this.callers = callers;
        this.session = session;
        this.mapper = mapper;
    }

    void insert(BatchId batch, Instant now, boolean store, Caller sender) {
        session.createNativeMutationQuery(BatchSql.INSERT)
                .setParameter("batch", batch.value())
                .setParameter("now", now)
                .setParameter("store", store)
                .setParameter("senderId", sender.id())
                .setParameter("sender", callers.write(sender))
                .executeUpdate();
    }

    void insert(BatchId batch, int number, String name, byte[] document) {
        session.createNativeMutationQuery(BatchSql.INSERT_DOCUMENT)
                .setParameter("batch", batch.value())
                .setParameter("number", number)
                .setParameter("name", name)
                .setParameter("document", document)
                .executeUpdate();
    }

    /** @param reader whose batches alone are looked at; everybody's where there is none */
    Optional<Batch> find(BatchId batch, Optional<String> reader) {
        List<Tuple> rows = session.createNativeQuery(BatchSql.FIND, Tuple.class)
                .addScalar("created_at", Instant.class)
                .addScalar("store", Boolean.class)
                .addScalar("cancelled_at", Instant.class)
                .addScalar("state", String.class)
                .addScalar("documents", Integer.class)
                .addScalar("finished_at", Instant.class)
                .setParameter("batch", batch.value())
                .setParameter("reader", reader.orElse(null), String.class)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(batch(batch, rows));
    }

    private static Batch batch(BatchId id, List<Tuple> rows) {
        Map<BatchDocument.State, Integer> counts = new EnumMap<>(BatchDocument.State.class);
        Instant last = Instant.EPOCH;
        for (Tuple row : rows) {
            counts.put(BatchDocument.State.of(row.get("state", String.class)), row.get("documents", Integer.class));
            Instant finished = row.get("finished_at", Instant.class);
            last = finished != null && finished.isAfter(last) ? finished : last;
        }
        boolean isFinished = !counts.containsKey(BatchDocument.State.WAITING);
        Tuple first = rows.get(0);
        return new Batch(
                id,
                first.get("created_at", Instant.class),
                first.get("store", Boolean.class),
                first.get("cancelled_at", Instant.class) != null,
                isFinished ? Optional.of(last) : Optional.empty(),
                counts);
    }

    /** Those behind a number, in their order. */
    List<BatchDocument> documents(BatchId batch, Optional<String> reader, int after, int most) {
        return session.createNativeQuery(BatchSql.DOCUMENTS, Tuple.class)
                .addScalar("number", Integer.class)
                .addScalar("name", String.class)
                .addScalar("state", String.class)
                .addScalar("format", String.class)
                .addScalar("report_id", UUID.class)
                .addScalar("answer", String.class)
                .setParameter("batch", batch.value())
                .setParameter("reader", reader.orElse(null), String.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new BatchDocument(
                        row.get("number", Integer.class),
                        row.get("name", String.class),
                        BatchDocument.State.of(row.get("state", String.class)),
                        Optional.ofNullable(row.get("format", String.class)),
                        Optional.ofNullable(row.get("report_id", UUID.class)),
                        Optional.ofNullable(row.get("answer", String.class)).map(this::json)))
                .toList();
    }

    /** The next document that nobody has, kept for this server until a time. */
    Optional<Taken> take(Instant now, Instant until) {
        return session.createNativeQuery(BatchSql.TAKE, Tuple.class)
                .addScalar("batch_id", UUID.class)
                .addScalar("number", Integer.class)
                .addScalar("document", byte[].class)
                .addScalar("attempts", Integer.class)
                .addScalar("store", Boolean.class)
                .addScalar("sender", String.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultStream()
                .findFirst()
                .map(row -> new Taken(
                        new BatchId(row.get("batch_id", UUID.class)),
                        row.get("number", Integer.class),
                        row.get("document", byte[].class),
                        row.get("attempts", Integer.class),
                        row.get("store", Boolean.class),
                        callers.read(row.get("sender", String.class))));
    }

    /** Whether the document was still this attempt's. */
    boolean finish(
            Taken taken,
            Instant now,
            BatchDocument.State outcome,
            @Nullable String format,
            @Nullable UUID report,
            JsonNode answer) {
        return session.createNativeMutationQuery(BatchSql.FINISH)
                        .setParameter("batch", taken.batch().value())
                        .setParameter("number", taken.number())
                        .setParameter("attempt", taken.attempt())
                        .setParameter("now", now)
                        .setParameter("outcome", outcome.word())
                        .setParameter("format", format, String.class)
                        .setParameter("report", report, UUID.class)
                        .setParameter("answer", answer.toString())
                        .executeUpdate()
                == 1;
    }

    /** Whether there is such a batch. */
    boolean cancel(BatchId batch, Instant now) {
        boolean known = session.createNativeMutationQuery(BatchSql.CANCEL)
                        .setParameter("batch", batch.value())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
        session.createNativeMutationQuery(BatchSql.CANCEL_DOCUMENTS)
                .setParameter("batch", batch.value())
                .setParameter("now", now)
                .executeUpdate();
        return known;
    }

    int forget(Instant oldest) {
        return session.createNativeMutationQuery(BatchSql.FORGET)
                .setParameter("oldest", oldest)
                .executeUpdate();
    }

    private JsonNode json(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
