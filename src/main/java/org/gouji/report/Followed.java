package org.gouji.report;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.catalogue.Catalogue;
import org.gouji.organ.OrganId;
import org.hibernate.Session;

/** Finds the reports of organs that ended, which those that took over follow on. */
@Singleton
class Followed {

    private final Session session;
    private final Catalogue catalogue;

    Followed(Session session, Catalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    /**
     * What a report follows on. Where an organ took over from others, a second statement reads their reports.
     *
     * @param row the report's
     * @param own the organ's own report of the year before
     */
    LastYear lastYear(Tuple row, Optional<Report> own) {
        return lastYear(ReportRows.predecessors(row), row.get("year", Integer.class), own);
    }

    /** The same of a report that is not kept. */
    LastYear lastYear(OrganId organ, int year, Optional<Report> own) {
        var query = session.createNativeQuery(ReportSql.PREDECESSORS, Tuple.class);
        ReportRows.PREDECESSORS.forEach(query::addScalar);
        return query.setParameter("organ", organ.value())
                .setParameter("year", year)
                .getResultStream()
                .findFirst()
                .map(row -> lastYear(ReportRows.predecessors(row), year, own))
                .orElse(LastYear.UNKNOWN);
    }

    private LastYear lastYear(Predecessors predecessors, int year, Optional<Report> own) {
        return predecessors.ids().isEmpty()
                ? LastYear.own(own)
                : predecessors.lastYear(own, handedOver(predecessors, year - 1));
    }

    private List<Report> handedOver(Predecessors predecessors, int year) {
        var query = session.createNativeQuery(ReportSql.HANDED_OVER, Tuple.class);
        ReportRows.WHOLE.forEach(query::addScalar);
        return query.setParameter("organs", predecessors.ids().toArray(UUID[]::new), UUID[].class)
                .setParameter("year", year)
                .getResultStream()
                .map(row -> ReportRows.report(
                        row, catalogue.edition(row.get("edition", String.class)).orElseThrow()))
                .toList();
    }

    /** Reports of others that follow on a report. */
    List<ReportId> followers(ReportId id) {
        return session.createNativeQuery(ReportSql.FOLLOWERS, UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(ReportId::new)
                .toList();
    }
}
