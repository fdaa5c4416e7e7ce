package org.gouji.review;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Author;
import org.gouji.platform.Ids;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.report.ReportId;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The stored remarks. */
@Singleton
class Remarks {

    private static final String PAGE =
            """
            select r.id, r.pointer, r.finding, r.text, r.at, r.by_id, r.by_name
            from report_remark r
            where r.report_id = :report and (cast(:before as uuid) is null or r.id < cast(:before as uuid))
            order by r.id desc
            limit :limit
            """;

    private static final String INSERT =
            """
            insert into report_remark (id, report_id, pointer, finding, text, at, by_id, by_name)
            values (:id, :report, :pointer, :finding, :text, :at, :byId, :byName)
            """;

    private static final Map<String, Class<?>> COLUMNS = Map.of(
            "id", UUID.class,
            "pointer", String.class,
            "finding", String.class,
            "text", String.class,
            "at", Instant.class,
            "by_id", String.class,
            "by_name", String.class);

    private final EntityManager database;
    private final Ids ids;

    Remarks(EntityManager database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    List<Remark> add(ReportId report, List<Remark.Draft> drafts, Instant at, Author by) {
        return drafts.stream()
                .map(draft -> new Remark(ids.next(), draft.pointer(), draft.finding(), draft.text(), at, by))
                .map(remark -> insert(report, remark))
                .toList();
    }

    /** Newest first. */
    Page<Remark> of(ReportId report, PageRequest page) {
        Optional<UUID> before = page.after(position -> UUID.fromString(position.get(0)));
        NativeQuery<Tuple> query = session().createNativeQuery(PAGE, Tuple.class);
        COLUMNS.forEach(query::addScalar);
        List<Remark> remarks = query.setParameter("report", report.value())
                .setParameter("before", before.orElse(null), UUID.class)
                .setParameter("limit", page.fetch())
                .getResultStream()
                .map(Remarks::remark)
                .toList();
        return page.page(remarks, remark -> List.of(remark.id().toString()));
    }

    private Remark insert(ReportId report, Remark remark) {
        session()
                .createNativeMutationQuery(INSERT)
                .setParameter("id", remark.id())
                .setParameter("report", report.value())
                .setParameter("pointer", remark.pointer(), String.class)
                .setParameter("finding", remark.finding(), String.class)
                .setParameter("text", remark.text())
                .setParameter("at", remark.at())
                .setParameter("byId", remark.by().id())
                .setParameter("byName", remark.by().name())
                .executeUpdate();
        return remark;
    }

    private Session session() {
        return database.unwrap(Session.class);
    }

    private static Remark remark(Tuple row) {
        return new Remark(
                row.get("id", UUID.class),
                row.get("pointer", String.class),
                row.get("finding", String.class),
                row.get("text", String.class),
                row.get("at", Instant.class),
                new Author(row.get("by_id", String.class), row.get("by_name", String.class)));
    }
}
