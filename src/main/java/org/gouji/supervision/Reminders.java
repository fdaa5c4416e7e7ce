package org.gouji.supervision;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.ReachSet;
import org.gouji.platform.Page;
import org.gouji.platform.PageRequest;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What organs still have to do until their report for a year is public, and by when: those that were there at its end. */
@Singleton
class Reminders {

    /** What can be wanted next of an organ, by the word of the API. */
    static final Map<String, String> WANTED = wanted();

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final LocalDate NEVER = LocalDate.of(99_999, 1, 1);

    private static final String LIST =
            """
            select f.id, f.name, f.tier, f.kind, f.status, f.wanted, f.deadline, f.report
            from (select o.id, o.name, o.tier, o.kind, r.id as report, coalesce(r.stage, 'notBegun') as status, next.wanted,
                         case next.wanted when 'submission' then due.submission else due.publication end as deadline
                  from organ o
                  left join report r on r.organ_id = o.id and r.year = :year
                  cross join lateral (
                      select case when r.stage in ('submitted', 'approved') then 'publication'
                                  when r.stage = 'returned' then 'revision'
                                  else 'submission' end as wanted) next
            """
                    + Deadlines.OF_ORGAN
                    + """
                  where r.published_revision is null
                    and (r.id is not null or must_report(o, :year))
                    and (cast(:organ as uuid) is null or o.lineage @> array[cast(:organ as uuid)])
                    and (:everywhere or o.lineage && :roots)) f
            where (cast(:after as date) is null or (f.deadline, f.id) > (cast(:after as date), :afterId))
              and f.deadline <= :until
              and (cast(:wanted as text) is null or f.wanted = cast(:wanted as text))
              and (cast(:late as boolean) is null or (f.deadline < :today) = cast(:late as boolean))
            order by f.deadline, f.id
            limit :fetch
            """;

    /** Which are shown; what is empty is not asked for. */
    record Filter(Optional<UUID> organ, Optional<String> wanted, Optional<Integer> within, Optional<Boolean> late) {}

    private record Place(LocalDate deadline, UUID organ) {}

    private final Session session;
    private final Deadlines deadlines;

    Reminders(Session session, Deadlines deadlines) {
        this.session = session;
        this.deadlines = deadlines;
    }

    /** What is due first comes first. */
    Page<DueView> page(int year, Filter filter, ReachSet reach, PageRequest request) {
        LocalDate today = deadlines.today();
        Optional<Place> after = request.after(
                position -> new Place(LocalDate.parse(position.get(0)), UUID.fromString(position.get(1))));
        List<DueView> found = query(year, filter, reach, today)
                .setParameter("after", after.map(Place::deadline).orElse(null), LocalDate.class)
                .setParameter("afterId", after.map(Place::organ).orElse(BEFORE_ALL))
                .setParameter("fetch", request.fetch())
                .getResultStream()
                .map(row -> due(row, today))
                .toList();
        return request.page(
                found, due -> List.of(due.deadline().toString(), due.id().toString()));
    }

    private NativeQuery<Tuple> query(int year, Filter filter, ReachSet reach, LocalDate today) {
        return session.createNativeQuery(LIST, Tuple.class)
                .setParameter("year", year)
                .setParameter("organ", filter.organ().orElse(null), UUID.class)
                .setParameter("everywhere", reach.everywhere())
                .setParameter("roots", reach.roots().toArray(UUID[]::new), UUID[].class)
                .setParameter("deadlines", deadlines.json(year), String.class)
                .setParameter("today", today, LocalDate.class)
                .setParameter("until", filter.within().map(today::plusDays).orElse(NEVER), LocalDate.class)
                .setParameter("wanted", filter.wanted().orElse(null), String.class)
                .setParameter("late", filter.late().orElse(null), Boolean.class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("tier", String.class)
                .addScalar("kind", String.class)
                .addScalar("status", String.class)
                .addScalar("wanted", String.class)
                .addScalar("deadline", LocalDate.class)
                .addScalar("report", UUID.class);
    }

    private static DueView due(Tuple row, LocalDate today) {
        LocalDate deadline = row.get("deadline", LocalDate.class);
        @Nullable UUID report = row.get("report", UUID.class);
        return new DueView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("tier", String.class),
                row.get("kind", String.class),
                row.get("status", String.class),
                row.get("wanted", String.class),
                deadline,
                ChronoUnit.DAYS.between(today, deadline),
                today.isAfter(deadline) ? deadline.plusDays(1) : null,
                report == null ? null : Reports.href(new ReportId(report)));
    }

    private static Map<String, String> wanted() {
        Map<String, String> words = new LinkedHashMap<>();
        List.of("submission", "revision", "publication").forEach(word -> words.put(word, word));
        return words;
    }
}
