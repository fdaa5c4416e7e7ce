package org.gouji.supervision;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.gouji.supervision.FilingView.Filing;
import org.gouji.supervision.FilingView.Level;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Who has begun, handed in and published a report, who has not, and who is late. */
@Singleton
class Filings {

    static final String NOT_BEGUN = "notBegun";

    private static final String LATE = "late";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Organs that the caller may supervise and that must report, or do so nonetheless, each with its report, and with when that was first handed in. */
    private static final String SCOPE =
            """
            from (select o.id, o.name, o.aliases, o.tier, o.kind, r.id as report, r.created_at,
                         coalesce(r.stage, 'notBegun') as status,
                         due.submission as deadline,
                         coalesce((cast(handed.first at time zone 'Asia/Shanghai' as date)), :today) > due.submission as late
                  from organ o
                  left join report r on r.organ_id = o.id and r.year = :year
                  left join (select v.report_id, min(v.at) as first from report_revision v group by v.report_id) handed
                         on handed.report_id = r.id
            """
                    + Deadlines.OF_ORGAN
                    + """
                  where (r.id is not null or must_report(o, :year))
                    and (cast(:organ as uuid) is null or o.lineage @> array[cast(:organ as uuid)])
                    and (:everywhere or o.lineage && :roots)) f
            """;

    static final String COUNT = "select f.tier, f.status, f.late, cast(count(*) as integer) as count "
            + SCOPE
            + " group by f.tier, f.status, f.late order by f.tier, f.status, f.late";

    static final String LIST = "select f.id, f.name, f.tier, f.kind, f.status, f.late, f.deadline, f.report, "
            + "coalesce((select max(e.at) from report_event e where e.report_id = f.report and e.kind = 'moved'), "
            + "f.created_at) as since "
            + SCOPE
            + """
            where f.id > :after
              and (cast(:status as text) is null or f.status = cast(:status as text))
              and (cast(:late as boolean) is null or f.late = cast(:late as boolean))
              and (cast(:name as text) is null
                   or strpos(f.name, cast(:name as text)) > 0
                   or exists (select from unnest(f.aliases) alias where strpos(alias, cast(:name as text)) > 0))
            order by f.id
            limit :fetch
            """;

    /** Which organs are shown; what is empty is not asked for. */
    record Filter(Optional<UUID> organ, Optional<String> status, Optional<Boolean> late, Optional<String> name) {}

    private final Session session;
    private final Deadlines deadlines;

    Filings(Session session, Deadlines deadlines) {
        this.session = session;
        this.deadlines = deadlines;
    }

    FilingView filings(int year, Filter filter, ReachSet reach, PageRequest request) {
        Map<String, Map<String, Integer>> levels = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        ask(COUNT, year, filter, reach)
                .addScalar("tier", String.class)
                .addScalar("status", String.class)
                .addScalar("late", Boolean.class)
                .addScalar("count", Integer.class)
                .getResultStream()
                .forEach(row -> {
                    count(counts, row);
                    count(levels.computeIfAbsent(row.get("tier", String.class), tier -> new LinkedHashMap<>()), row);
                });
        List<Level> byTier = new ArrayList<>();
        levels.forEach((tier, of) -> byTier.add(new Level(tier, of)));
        Page<Filing> page = page(year, filter, reach, request);
        return new FilingView(
                year,
                deadlines.ofOthers(year),
                deadlines.ofGovernments(year),
                counts,
                byTier,
                page.items(),
                page.next());
    }

    Page<Filing> page(int year, Filter filter, ReachSet reach, PageRequest request) {
        UUID after = request.after(position -> UUID.fromString(position.get(0))).orElse(BEFORE_ALL);
        List<Filing> found = ask(LIST, year, filter, reach)
                .setParameter("after", after)
                .setParameter("status", filter.status().orElse(null), String.class)
                .setParameter("late", filter.late().orElse(null), Boolean.class)
                .setParameter("name", filter.name().orElse(null), String.class)
                .setParameter("fetch", request.fetch())
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("tier", String.class)
                .addScalar("kind", String.class)
                .addScalar("status", String.class)
                .addScalar("late", Boolean.class)
                .addScalar("deadline", LocalDate.class)
                .addScalar("since", Instant.class)
                .addScalar("report", UUID.class)
                .getResultStream()
                .map(Filings::filing)
                .toList();
        return request.page(found, filing -> List.of(filing.id().toString()));
    }

    private NativeQuery<Tuple> ask(String sql, int year, Filter filter, ReachSet reach) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("year", year)
                .setParameter("organ", filter.organ().orElse(null), UUID.class)
                .setParameter("everywhere", reach.everywhere())
                .setParameter("roots", reach.roots().toArray(UUID[]::new), UUID[].class)
                .setParameter("today", deadlines.today(), LocalDate.class)
                .setParameter("deadlines", deadlines.json(year), String.class);
    }

    private static void count(Map<String, Integer> counts, Tuple row) {
        int count = row.get("count", Integer.class);
        counts.merge(row.get("status", String.class), count, Integer::sum);
        if (row.get("late", Boolean.class)) {
            counts.merge(LATE, count, Integer::sum);
        }
    }

    private static Filing filing(Tuple row) {
        @Nullable UUID report = row.get("report", UUID.class);
        return new Filing(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("tier", String.class),
                row.get("kind", String.class),
                row.get("status", String.class),
                row.get("late", Boolean.class),
                row.get("deadline", LocalDate.class),
                row.get("since", Instant.class),
                report == null ? null : Reports.href(new ReportId(report)));
    }
}
