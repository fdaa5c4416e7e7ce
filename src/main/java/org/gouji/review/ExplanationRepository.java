package org.gouji.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Author;
import org.gouji.report.FindingValue;
import org.gouji.report.ReportId;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;

/** The stored explanations. */
@Singleton
class ExplanationRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String SELECT =
            """
            select e.id, e.report_id, e.finding, e.text, cast(e.given_for as text) as given_for, e.judgement,
                   e.judgement_text, e.judged_at, e.judged_by_id, e.judged_by_name, e.version, e.at, e.by_id, e.by_name
            from report_explanation e
            where e.report_id = :report
            order by e.finding
            """;

    private static final String INSERT =
            """
            insert into report_explanation (id, report_id, finding, text, given_for, judgement, judgement_text, judged_at,
                                            judged_by_id, judged_by_name, version, at, by_id, by_name)
            values (:id, :report, :finding, :text, cast(:givenFor as jsonb), :judgement, :judgementText, :judgedAt,
                    :judgedById, :judgedByName, :version, :at, :byId, :byName)
            """;

    private static final String UPDATE =
            """
            update report_explanation
            set finding = :finding, text = :text, given_for = cast(:givenFor as jsonb), judgement = :judgement,
                judgement_text = :judgementText, judged_at = :judgedAt, judged_by_id = :judgedById,
                judged_by_name = :judgedByName, version = :version, at = :at, by_id = :byId, by_name = :byName
            where id = :id and report_id = :report
            """;

    private static final Map<String, Class<?>> COLUMNS = Map.ofEntries(
            Map.entry("id", UUID.class),
            Map.entry("report_id", UUID.class),
            Map.entry("finding", String.class),
            Map.entry("text", String.class),
            Map.entry("given_for", String.class),
            Map.entry("judgement", String.class),
            Map.entry("judgement_text", String.class),
            Map.entry("judged_at", Instant.class),
            Map.entry("judged_by_id", String.class),
            Map.entry("judged_by_name", String.class),
            Map.entry("version", Long.class),
            Map.entry("at", Instant.class),
            Map.entry("by_id", String.class),
            Map.entry("by_name", String.class));

    private final EntityManager database;

    ExplanationRepository(EntityManager database) {
        this.database = database;
    }

    /** In the order of their findings. */
    List<Explanation> of(ReportId report) {
        NativeQuery<Tuple> query = session().createNativeQuery(SELECT, Tuple.class);
        COLUMNS.forEach(query::addScalar);
        return query.setParameter("report", report.value())
                .getResultStream()
                .map(ExplanationRepository::explanation)
                .toList();
    }

    void insert(Explanation explanation) {
        write(INSERT, explanation);
    }

    void update(Explanation explanation) {
        write(UPDATE, explanation);
    }

    void delete(UUID id) {
        session()
                .createNativeMutationQuery("delete from report_explanation where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private void write(String sql, Explanation explanation) {
        MutationQuery query = session().createNativeMutationQuery(sql);
        query.setParameter("id", explanation.id());
        query.setParameter("report", explanation.report().value());
        query.setParameter("finding", explanation.finding());
        query.setParameter("text", explanation.text());
        query.setParameter("givenFor", json(explanation.givenFor()));
        Optional<Explanation.Judgement> judged = explanation.judgement();
        query.setParameter(
                "judgement",
                judged.map(by -> by.accepted() ? "accepted" : "refused").orElse(null),
                String.class);
        query.setParameter(
                "judgementText", judged.flatMap(Explanation.Judgement::reason).orElse(null), String.class);
        query.setParameter("judgedAt", judged.map(Explanation.Judgement::at).orElse(null), Instant.class);
        query.setParameter("judgedById", judged.map(by -> by.by().id()).orElse(null), String.class);
        query.setParameter("judgedByName", judged.map(by -> by.by().name()).orElse(null), String.class);
        query.setParameter("version", explanation.version());
        query.setParameter("at", explanation.at());
        query.setParameter("byId", explanation.by().id());
        query.setParameter("byName", explanation.by().name());
        query.executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }

    private static Explanation explanation(Tuple row) {
        return new Explanation(
                row.get("id", UUID.class),
                new ReportId(row.get("report_id", UUID.class)),
                row.get("finding", String.class),
                row.get("text", String.class),
                values(row.get("given_for", String.class)),
                Optional.ofNullable(row.get("judgement", String.class)).map(word -> judgement(row, word)),
                row.get("version", Long.class),
                row.get("at", Instant.class),
                new Author(row.get("by_id", String.class), row.get("by_name", String.class)));
    }

    private static Explanation.Judgement judgement(Tuple row, String word) {
        return new Explanation.Judgement(
                word.equals("accepted"),
                Optional.ofNullable(row.get("judgement_text", String.class)),
                row.get("judged_at", Instant.class),
                new Author(row.get("judged_by_id", String.class), row.get("judged_by_name", String.class)));
    }

    private static List<FindingValue> values(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(List<FindingValue> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
