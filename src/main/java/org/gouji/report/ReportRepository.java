package org.gouji.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouji.access.ReachSet;
import org.gouji.catalogue.Catalogue;
import org.gouji.organ.OrganId;
import org.gouji.workflow.Stage;
import org.hibernate.query.NativeQuery;

/** The stored reports. Rows go in and records come out. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<ReportEntity, UUID> {

    private final Catalogue catalogue;

    ReportRepository(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** As it is being worked on; empty where it is beyond reach. */
    Optional<Report> report(ReportId id, ReachSet reach) {
        return within(reach, tuples(ReportSql.READABLE_WHOLE, ReportRows.WHOLE))
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(this::report);
    }

    Optional<Gate.Standing> standing(ReportId id) {
        return standing(ReportSql.STANDING, id);
    }

    /** Nobody else writes a report of this one's organ until the transaction ends; empty when there is none. */
    Optional<Gate.Standing> lock(ReportId id) {
        return standing(ReportSql.LOCK_ORGAN_OF, id);
    }

    private Optional<Gate.Standing> standing(String sql, ReportId id) {
        return getSession()
                .createNativeQuery(sql, Tuple.class)
                .addScalar("lineage", UUID[].class)
                .addScalar("published", Boolean.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(row -> new Gate.Standing(
                        List.of(row.get("lineage", UUID[].class)), row.get("published", Boolean.class)));
    }

    /** Empty when there is no such organ. */
    List<UUID> lineage(OrganId organ) {
        return getSession()
                .createNativeQuery(ReportSql.LINEAGE, UUID[].class)
                .setParameter("organ", organ.value())
                .getResultStream()
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /** What is within reach, and of the rest what was published. */
    List<ReportEntry> list(ReportFilter filter, ReachSet reach, Optional<Place> after, int most) {
        return within(reach, tuples(ReportSql.LIST, ReportRows.ENTRY))
                .setParameter("organ", filter.organ().map(OrganId::value).orElse(null), UUID.class)
                .setParameter("subtree", filter.subtree().map(OrganId::value).orElse(null), UUID.class)
                .setParameter("year", filter.year().orElse(null), Integer.class)
                .setParameter("stage", filter.stage().map(Stage::word).orElse(null), String.class)
                .setParameter(
                        "findings",
                        filter.findings().map(ReportFilter.With::word).orElse(null),
                        String.class)
                .setParameter("afterYear", after.map(Place::year).orElse(null), Integer.class)
                .setParameter("afterId", after.map(place -> place.id().value()).orElse(null), UUID.class)
                .setParameter("limit", most)
                .getResultStream()
                .map(ReportRows::entry)
                .toList();
    }

    private Report report(Tuple row) {
        return ReportRows.report(
                row, catalogue.edition(row.get("edition", String.class)).orElseThrow());
    }

    /** The organs' reports, which nobody else changes until the transaction ends. */
    List<ReportId> lockedOf(List<OrganId> organs) {
        return getSession()
                .createNativeQuery(ReportSql.LOCK_REPORTS_OF, UUID.class)
                .setParameter("organs", ids(organs), UUID[].class)
                .getResultStream()
                .map(ReportId::new)
                .toList();
    }

    /** What is kept of the findings of the organs' reports comes from no rules any more. */
    void outdate(List<OrganId> organs) {
        getSession()
                .createNativeMutationQuery(ReportSql.OUTDATE)
                .setParameter("organs", ids(organs), UUID[].class)
                .executeUpdate();
    }

    private static UUID[] ids(List<OrganId> organs) {
        return organs.stream().map(OrganId::value).toArray(UUID[]::new);
    }

    /** The report that the organ has for the year, where it is within reach or published. */
    Optional<ReportId> of(OrganId organ, int year, ReachSet reach) {
        return within(reach, getSession().createNativeQuery(ReportSql.OF_YEAR, UUID.class))
                .setParameter("organ", organ.value())
                .setParameter("year", year)
                .getResultStream()
                .findFirst()
                .map(ReportId::new);
    }

    /** The report that the organ has for the year. */
    Optional<ReportId> of(OrganId organ, int year) {
        return find("organ = ?1 and year = ?2", organ.value(), year)
                .firstResultOptional()
                .map(row -> new ReportId(row.id));
    }

    /** The name of the organ, which nobody else changes or reports for meanwhile; empty when there is no such organ. */
    Optional<String> lock(OrganId organ) {
        return getSession()
                .createNativeQuery(ReportSql.LOCK_ORGAN, String.class)
                .setParameter("organ", organ.value())
                .getResultStream()
                .findFirst();
    }

    /** False, and nothing is stored, when the organ has a report for the year already. */
    boolean insert(Report report) {
        ReportHead head = report.head();
        FindingCounts counts = FindingCounts.NONE_YET;
        int rows = getSession()
                .createNativeMutationQuery(ReportSql.INSERT)
                .setParameter("id", head.id().value())
                .setParameter("organ", head.organ().value())
                .setParameter("year", head.year())
                .setParameter("edition", head.edition())
                .setParameter("stage", head.stage().word())
                .setParameter("title", report.content().title())
                .setParameter("preface", report.content().preface())
                .setParameter("closing", report.content().closing())
                .setParameter("version", head.version())
                .setParameter("failed", counts.failed())
                .setParameter("undetermined", counts.undetermined())
                .setParameter("blocking", counts.blocking())
                .setParameter("ruleSet", counts.ruleSet())
                .setParameter("createdAt", head.createdAt())
                .setParameter("updatedAt", head.updatedAt())
                .executeUpdate();
        if (rows == 1) {
            report.sections().keySet().forEach(key -> getEntityManager().persist(ReportRows.section(report, key)));
            report.tables().keySet().forEach(key -> getEntityManager().persist(ReportRows.table(report, key)));
        }
        return rows == 1;
    }

    /** Stores what differs. The report is {@link Dossiers#locked locked}. */
    void update(Report before, Report after, FindingCounts counts) {
        getEntityManager()
                .createNamedQuery(ReportEntity.UPDATE)
                .setParameter("title", after.content().title())
                .setParameter("preface", after.content().preface())
                .setParameter("closing", after.content().closing())
                .setParameter("version", after.head().version())
                .setParameter("updatedAt", after.head().updatedAt())
                .setParameter("failed", counts.failed())
                .setParameter("undetermined", counts.undetermined())
                .setParameter("blocking", counts.blocking())
                .setParameter("ruleSet", counts.ruleSet())
                .setParameter("report", after.head().id().value())
                .executeUpdate();
        after.sections().forEach((key, version) -> {
            if (!version.equals(before.sections().get(key))) {
                update(ReportRows.section(after, key));
            }
        });
        after.tables().forEach((key, version) -> {
            if (!version.equals(before.tables().get(key))) {
                update(ReportRows.table(after, key));
            }
        });
    }

    /** Sets what {@link ReportSql#READABLE} asks for. */
    static <T> NativeQuery<T> within(ReachSet reach, NativeQuery<T> query) {
        return query.setParameter("everywhere", reach.everywhere())
                .setParameter("own", reach.own().toArray(UUID[]::new))
                .setParameter("roots", reach.roots().toArray(UUID[]::new));
    }

    /** Stores how far the report has come. It is {@link Dossiers#locked locked}. */
    void move(ReportHead head) {
        getSession()
                .createNativeMutationQuery(ReportSql.MOVE)
                .setParameter("stage", head.stage().word())
                .setParameter("published", head.published().orElse(null), Integer.class)
                .setParameter("version", head.version())
                .setParameter("updatedAt", head.updatedAt())
                .setParameter("id", head.id().value())
                .executeUpdate();
    }

    private NativeQuery<Tuple> tuples(String sql, Map<String, Class<?>> columns) {
        NativeQuery<Tuple> query = getSession().createNativeQuery(sql, Tuple.class);
        columns.forEach(query::addScalar);
        return query;
    }

    /** Reports whose findings were counted by none of these rule sets; those that somebody works on are left out. */
    List<ReportId> lockedCountedByOthers(Set<String> ruleSets, int most) {
        return getSession()
                .createNativeQuery(ReportSql.LOCK_COUNTED_BY_OTHERS, UUID.class)
                .setParameterList("ruleSets", ruleSets)
                .setParameter("most", most)
                .getResultStream()
                .map(ReportId::new)
                .toList();
    }

    void count(ReportId id, FindingCounts counts) {
        getEntityManager()
                .createNamedQuery(ReportEntity.COUNT)
                .setParameter("failed", counts.failed())
                .setParameter("undetermined", counts.undetermined())
                .setParameter("blocking", counts.blocking())
                .setParameter("ruleSet", counts.ruleSet())
                .setParameter("report", id.value())
                .executeUpdate();
    }

    private void update(SectionEntity row) {
        getEntityManager()
                .createNamedQuery(SectionEntity.UPDATE)
                .setParameter("heading", row.heading)
                .setParameter("text", row.text)
                .setParameter("version", row.version)
                .setParameter("report", row.key.report())
                .setParameter("key", row.key.section())
                .executeUpdate();
    }

    private void update(TableEntity row) {
        getEntityManager()
                .createNamedQuery(TableEntity.UPDATE)
                .setParameter("cells", row.cells)
                .setParameter("version", row.version)
                .setParameter("report", row.key.report())
                .setParameter("key", row.key.table())
                .executeUpdate();
    }
}
