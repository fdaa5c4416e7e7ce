package org.gouji.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Right;
import org.gouji.catalogue.Catalogue;
import org.gouji.identity.CurrentCaller;
import org.gouji.similarity.OwnWords;
import org.gouji.similarity.Print;
import org.gouji.similarity.Similarity;
import org.hibernate.Session;

/** The stored prints, and the words that they are of. */
@ApplicationScoped
class Prints {

    /** Absent where there is none of the present version. */
    record Entry(ReportId report, Optional<Print> print) {}

    private final Session session;
    private final Similarity similarity;
    private final CurrentCaller caller;

    Prints(Session session, Catalogue catalogue, CurrentCaller caller) {
        this.caller = caller;
        this.session = session;
        this.similarity = catalogue.similarity();
    }

    void write(Prose report) {
        session.createNativeMutationQuery(PrintSql.WRITE)
                .setParameter("report", report.id().value())
                .setParameter("year", report.year())
                .setParameter("version", similarity.version())
                .setParameter("print", Print.of(words(report)).bytes())
                .executeUpdate();
    }

    /** What is compared. An organ that was renamed since says its old name in its own words, which does little harm. */
    OwnWords words(Prose report) {
        return similarity.words(report.texts(), report.names());
    }

    /** Reports without a print of the present version, which nobody changes until the transaction ends. */
    List<ReportId> lockedOutdated(int most) {
        return session.createNativeQuery(PrintSql.LOCK_OUTDATED, UUID.class)
                .setParameter("version", similarity.version())
                .setParameter("most", most)
                .getResultStream()
                .map(ReportId::new)
                .toList();
    }

    /** Of the reports that this one is compared with, as far as the caller may read them. */
    List<Entry> beside(Prose report) {
        return entries(PrintSql.BESIDE, report);
    }

    /** Of other organs' reports of the year, as far as the caller may read them. */
    List<Entry> ofOthers(Prose report) {
        return entries(PrintSql.OF_OTHERS, report);
    }

    private List<Entry> entries(String sql, Prose report) {
        return ReportRepository.within(
                        caller.reach(Right.READ_REPORTS),
                        session.createNativeQuery(sql, Tuple.class)
                                .addScalar("id", UUID.class)
                                .addScalar("print", byte[].class))
                .setParameter("organ", report.organ())
                .setParameter("year", report.year())
                .setParameter("version", similarity.version())
                .getResultStream()
                .map(row -> new Entry(
                        new ReportId(row.get("id", UUID.class)),
                        Optional.ofNullable(row.get("print", byte[].class)).map(Print::of)))
                .toList();
    }

    /** In no order; without those that are gone. */
    List<Prose> prose(Collection<ReportId> reports) {
        return session.createNativeQuery(PrintSql.PROSE, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("version", Long.class)
                .addScalar("organ_id", UUID.class)
                .addScalar("organ_name", String.class)
                .addScalar("aliases", String[].class)
                .addScalar("year", Integer.class)
                .addScalar("texts", String[].class)
                .setParameterList(
                        "reports", reports.stream().map(ReportId::value).toList())
                .setParameter("sections", Prose.SECTIONS.toArray(String[]::new))
                .getResultStream()
                .map(Prints::prose)
                .toList();
    }

    private static Prose prose(Tuple row) {
        String name = row.get("organ_name", String.class);
        return new Prose(
                new ReportId(row.get("id", UUID.class)),
                row.get("version", Long.class),
                row.get("organ_id", UUID.class),
                name,
                Prose.namesOf(name, List.of(row.get("aliases", String[].class))),
                row.get("year", Integer.class),
                List.of(row.get("texts", String[].class)));
    }
}
