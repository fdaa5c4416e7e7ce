package org.gouji.supervision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps where the tables of reports were taken from. */
@Singleton
class Provenance {

    private static final String KEEP =
            """
            insert into report_consolidation (report_id, stage, complete, summands, absent, gaps, at, by_id, by_name)
            values (:report, :stage, :complete, cast(:summands as jsonb), :absent, :gaps, :at, :byId, :byName)
            on conflict on constraint report_consolidation_pkey do update
            set stage = excluded.stage, complete = excluded.complete, summands = excluded.summands,
                absent = excluded.absent, gaps = excluded.gaps, at = excluded.at,
                by_id = excluded.by_id, by_name = excluded.by_name
            """;

    private static final String FIND =
            """
            select c.stage, cast(c.summands as text) as summands, c.absent, c.gaps, c.at, c.by_id, c.by_name
            from report_consolidation c where c.report_id = :report
            """;

    private final Session session;
    private final ObjectMapper mapper;

    Provenance(Session session, ObjectMapper mapper) {
        this.session = session;
        this.mapper = mapper;
    }

    /** Within the transaction that writes the report. */
    void keep(TakenOver taken) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("report", taken.report())
                .setParameter("stage", taken.stage())
                .setParameter("complete", taken.isComplete())
                .setParameter("summands", json(taken.summands()))
                .setParameter("absent", taken.absent())
                .setParameter("gaps", taken.gaps())
                .setParameter("at", taken.at())
                .setParameter("byId", taken.byId())
                .setParameter("byName", taken.byName())
                .executeUpdate();
    }

    Optional<TakenOver> find(UUID report) {
        return session.createNativeQuery(FIND, Tuple.class)
                .setParameter("report", report)
                .addScalar("stage", String.class)
                .addScalar("summands", String.class)
                .addScalar("absent", Integer.class)
                .addScalar("gaps", Long.class)
                .addScalar("at", Instant.class)
                .addScalar("by_id", String.class)
                .addScalar("by_name", String.class)
                .getResultStream()
                .findFirst()
                .map(row -> new TakenOver(
                        report,
                        row.get("stage", String.class),
                        versions(row.get("summands", String.class)),
                        row.get("absent", Integer.class),
                        row.get("gaps", Long.class),
                        row.get("at", Instant.class),
                        row.get("by_id", String.class),
                        row.get("by_name", String.class)));
    }

    private String json(Map<UUID, Long> versions) {
        try {
            return mapper.writeValueAsString(versions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<UUID, Long> versions(String json) {
        try {
            return mapper.readValue(json, new TypeReference<Map<UUID, Long>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database has a provenance that is not one", e);
        }
    }
}
