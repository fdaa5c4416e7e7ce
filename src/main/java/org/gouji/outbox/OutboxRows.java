package org.gouji.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Events in the database. */
@ApplicationScoped
class OutboxRows {

    private final Session session;

    OutboxRows(Session session) {
        this.session = session;
    }

    void put(UUID id, UUID report, String event, Instant now) {
        session.createNativeMutationQuery(OutboxSql.PUT)
                .setParameter("id", id)
                .setParameter("report", report)
                .setParameter("event", event)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The next event that nobody has, kept for this server until a time. */
    Optional<Event> take(Instant now, Instant until) {
        return session.createNativeQuery(OutboxSql.TAKE, Tuple.class)
                .addScalar("number", Long.class)
                .addScalar("id", UUID.class)
                .addScalar("event", String.class)
                .addScalar("attempts", Integer.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultStream()
                .findFirst()
                .map(row -> new Event(
                        row.get("number", Long.class),
                        row.get("id", UUID.class),
                        row.get("event", String.class),
                        row.get("attempts", Integer.class)));
    }

    void delivered(Event event, Instant now) {
        session.createNativeMutationQuery(OutboxSql.DELIVERED)
                .setParameter("number", event.number())
                .setParameter("attempt", event.attempt())
                .setParameter("now", now)
                .executeUpdate();
    }

    void failed(Event event, String why, Instant due) {
        session.createNativeMutationQuery(OutboxSql.FAILED)
                .setParameter("number", event.number())
                .setParameter("attempt", event.attempt())
                .setParameter("why", why)
                .setParameter("due", due)
                .executeUpdate();
    }

    int forget(Instant oldest) {
        return session.createNativeMutationQuery(OutboxSql.FORGET)
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
