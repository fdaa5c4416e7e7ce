package org.gouji.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Author;
import org.gouji.report.ReportHead;
import org.gouji.report.ReportId;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The stored events, to which one can only add. */
@Singleton
class HistoryRepository {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String SELECT =
            """
            select e.number, e.report_id, e.organ_id, e.report_version, e.kind, cast(e.detail as text) as detail, e.at,
                   e.by_id, e.by_name, e.request_id
            from report_event e
            where e.report_id = :report
            """;

    private static final String PAGE = SELECT
            + """
              and (cast(:before as bigint) is null or e.number < cast(:before as bigint))
            order by e.number desc
            limit :limit
            """;

    private static final String ONE = SELECT + "  and e.number = :number";

    private static final String REVISION_AT =
            """
            select coalesce(max(cast(e.detail ->> 'revision' as integer)), 0)
            from report_event e
            where e.report_id = :report and e.kind = 'moved' and e.detail ->> 'action' = :action
              and cast(e.detail ->> 'revision' as integer) <= :upTo
            """;

    private static final String INSERT =
            """
            insert into report_event (report_id, organ_id, year, report_version, kind, detail, at,
                                      by_id, by_name, request_id)
            values (:report, :organ, :year, :version, :kind, cast(:detail as jsonb), :at, :byId, :byName, :requestId)
            """;

    private static final Map<String, Class<?>> COLUMNS = Map.of(
            "number", Long.class,
            "report_id", UUID.class,
            "organ_id", UUID.class,
            "report_version", Long.class,
            "kind", String.class,
            "detail", String.class,
            "at", Instant.class,
            "by_id", String.class,
            "by_name", String.class,
            "request_id", String.class);

    private final EntityManager database;

    HistoryRepository(EntityManager database) {
        this.database = database;
    }

    void insert(ReportHead report, EventKind kind, String detail, Instant at, Author by, Optional<String> requestId) {
        session()
                .createNativeMutationQuery(INSERT)
                .setParameter("report", report.id().value())
                .setParameter("organ", report.organ().value())
                .setParameter("year", report.year())
                .setParameter("version", report.version())
                .setParameter("kind", kind.word())
                .setParameter("detail", detail)
                .setParameter("at", at)
                .setParameter("byId", by.id())
                .setParameter("byName", by.name())
                .setParameter("requestId", requestId.orElse(null), String.class)
                .executeUpdate();
    }

    List<Event> page(ReportId report, Optional<Long> before, int most) {
        return query(PAGE, report)
                .setParameter("before", before.orElse(null), Long.class)
                .setParameter("limit", most)
                .getResultStream()
                .map(HistoryRepository::event)
                .toList();
    }

    Optional<Event> find(ReportId report, long number) {
        return query(ONE, report)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(HistoryRepository::event);
    }

    int revisionAt(ReportId report, String action, int upTo) {
        return session()
                .createNativeQuery(REVISION_AT, Integer.class)
                .setParameter("report", report.value())
                .setParameter("action", action)
                .setParameter("upTo", upTo)
                .getSingleResult();
    }

    private NativeQuery<Tuple> query(String sql, ReportId report) {
        NativeQuery<Tuple> query = session().createNativeQuery(sql, Tuple.class);
        COLUMNS.forEach(query::addScalar);
        return query.setParameter("report", report.value());
    }

    private Session session() {
        return database.unwrap(Session.class);
    }

    private static Event event(Tuple row) {
        return new Event(
                row.get("number", Long.class),
                row.get("report_id", UUID.class),
                row.get("organ_id", UUID.class),
                row.get("report_version", Long.class),
                EventKind.of(row.get("kind", String.class)),
                json(row.get("detail", String.class)),
                row.get("at", Instant.class),
                new Author(row.get("by_id", String.class), row.get("by_name", String.class)),
                Optional.ofNullable(row.get("request_id", String.class)));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored event is not JSON", e);
        }
    }
}
