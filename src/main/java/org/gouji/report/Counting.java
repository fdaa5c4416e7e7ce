package org.gouji.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gouji.access.ReachSet;
import org.gouji.catalogue.Catalogue;
import org.gouji.check.Facts;
import org.gouji.check.Findings;
import org.gouji.organ.OrgansChanged;

/**
 * Keeps findings and their counts, which depend on the report, on its organ and on the organ's report of the year before:
 * whatever of these is written, they are right when it is committed, but for those of a large table of organs.
 */
@ApplicationScoped
class Counting {

    /** They take about a second. Of more a table of organs would keep its transaction open for minutes. */
    private static final int AT_ONCE = 200;

    /** Reports are to be counted again as soon as the transaction is through. */
    record Outdated(int reports) {}

    private final ReportRepository repository;
    private final Dossiers dossiers;
    private final KeptFindings kept;
    private final Catalogue catalogue;
    private final Checking checking;
    private final Event<Outdated> outdated;

    Counting(
            ReportRepository repository,
            Dossiers dossiers,
            KeptFindings kept,
            Catalogue catalogue,
            Checking checking,
            Event<Outdated> outdated) {
        this.repository = repository;
        this.dossiers = dossiers;
        this.kept = kept;
        this.catalogue = catalogue;
        this.checking = checking;
        this.outdated = outdated;
    }

    /** Without the day: what is kept must not become wrong by the mere passing of a night. */
    FindingCounts keep(Dossier dossier) {
        Findings findings = checking.findings(dossier.subject(Facts.NONE), false);
        kept.keep(dossier.report().head().id(), findings.ofReport());
        return FindingCounts.of(findings.head());
    }

    void count(Dossier dossier) {
        repository.count(dossier.report().head().id(), keep(dossier));
    }

    /** Reports that follow on what has just been written, some of them of other organs. */
    void countAfresh(List<ReportId> followers) {
        followers.forEach(id -> {
            repository.lock(id);
            count(id);
        });
    }

    /** At once where it is quickly done; else afterwards, and until then the reports are told as pending. */
    void organsChanged(@Observes OrgansChanged change) {
        List<ReportId> reports = repository.lockedOf(change.organs());
        if (reports.size() <= AT_ONCE) {
            reports.forEach(this::count);
        } else {
            repository.outdate(change.organs());
            outdated.fire(new Outdated(reports.size()));
        }
    }

    /** Counts again some reports whose counts come from other rules; says how many. */
    @Transactional
    int recheck(int most) {
        List<ReportId> outdated = repository.lockedCountedByOthers(catalogue.ruleSetHashes(), most);
        outdated.forEach(this::count);
        return outdated.size();
    }

    private void count(ReportId id) {
        dossiers.of(id, ReachSet.EVERYWHERE).ifPresent(this::count);
    }
}
