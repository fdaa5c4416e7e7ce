package org.gouji.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.gouji.catalogue.Catalogue;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What reports said when they were handed in and when they were published. */
@Singleton
public class Revisions {

    private static final String ENTRY =
            "select v.report_id, v.number, v.kind, v.report_version, v.notice, v.at, v.by_id, v.by_name";

    private static final String LIST = ENTRY + " from report_revision v where v.report_id = :report order by v.number";

    private static final String WHOLE = ENTRY
            + ", cast(v.content as text) as content, cast(v.part_versions as text) as part_versions from report_revision v where v.report_id = :report ";

    private static final String ONE = WHOLE + "and v.number = :number";

    private static final String PUBLIC =
            WHOLE + "and v.number = (select r.published_revision from report r where r.id = v.report_id)";

    private static final String INSERT =
            """
            insert into report_revision (report_id, number, kind, report_version, content, part_versions, notice, at,
                                         by_id, by_name)
            values (:report, :number, :kind, :version, cast(:content as jsonb), cast(:partVersions as jsonb), :notice, :at,
                    :byId, :byName)
            """;

    private static final String LAST =
            "select coalesce(max(v.number), 0) from report_revision v where v.report_id = :report";

    private static final Map<String, Class<?>> COLUMNS = Map.of(
            "report_id", UUID.class,
            "number", Integer.class,
            "kind", String.class,
            "report_version", Long.class,
            "notice", String.class,
            "at", Instant.class,
            "by_id", String.class,
            "by_name", String.class);

    private final EntityManager database;
    private final Catalogue catalogue;
    private final ObjectMapper mapper;
    private final ObjectMapper exact;

    Revisions(EntityManager database, Catalogue catalogue, ObjectMapper mapper) {
        this.database = database;
        this.catalogue = catalogue;
        this.mapper = mapper;
        this.exact = mapper.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** In the order in which they were made. */
    public List<Revision.Entry> of(ReportId report) {
        return query(LIST, report).getResultStream().map(Revisions::entry).toList();
    }

    public Optional<Revision> find(ReportId report, int number) {
        return query(ONE, report)
                .addScalar("content", String.class)
                .addScalar("part_versions", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::revision);
    }

    /** All that those may know of a report who may not see how it is being worked on; empty while nothing is public. */
    public Optional<Revision> published(ReportId report) {
        return query(PUBLIC, report)
                .addScalar("content", String.class)
                .addScalar("part_versions", String.class)
                .getResultStream()
                .findFirst()
                .map(this::revision);
    }

    /** The number of the last one; 0 when there is none. */
    int last(ReportId report) {
        return session()
                .createNativeQuery(LAST, Integer.class)
                .setParameter("report", report.value())
                .getSingleResult();
    }

    void insert(Report report, int number, Revision.Draft draft, Instant now) {
        session()
                .createNativeMutationQuery(INSERT)
                .setParameter("report", report.head().id().value())
                .setParameter("number", number)
                .setParameter("kind", draft.kind().word())
                .setParameter("version", report.head().version())
                .setParameter("content", json(ReportViews.toView(report)))
                .setParameter("partVersions", json(Map.of("sections", report.sections(), "tables", report.tables())))
                .setParameter("notice", draft.notice().orElse(null), String.class)
                .setParameter("at", now)
                .setParameter("byId", draft.by().id())
                .setParameter("byName", draft.by().name())
                .executeUpdate();
    }

    private NativeQuery<Tuple> query(String sql, ReportId report) {
        NativeQuery<Tuple> query = session().createNativeQuery(sql, Tuple.class);
        COLUMNS.forEach(query::addScalar);
        return query.setParameter("report", report.value());
    }

    private Session session() {
        return database.unwrap(Session.class);
    }

    private Revision revision(Tuple row) {
        try {
            JsonNode content = exact.readTree(row.get("content", String.class));
            JsonNode parts = exact.readTree(row.get("part_versions", String.class));
            Revision.Entry entry = entry(row);
            return new Revision(entry, StoredView.read(content, parts, entry.reportVersion(), catalogue));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Revision.Entry entry(Tuple row) {
        return new Revision.Entry(
                new ReportId(row.get("report_id", UUID.class)),
                row.get("number", Integer.class),
                Revision.Kind.of(row.get("kind", String.class)),
                row.get("report_version", Long.class),
                Optional.ofNullable(row.get("notice", String.class)),
                row.get("at", Instant.class),
                new Author(row.get("by_id", String.class), row.get("by_name", String.class)));
    }

    private String json(Object view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
