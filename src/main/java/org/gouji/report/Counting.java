package org.gouji.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.access.ReachSet;
import org.gouji.catalogue.Catalogue;
import org.gouji.check.Facts;
import org.gouji.organ.OrganChanged;

/**
 * Keeps the counts of findings, which depend on the report, on its organ and on the organ's report of the year before:
 * whatever of these is written, the counts are right when it is committed.
 */
@ApplicationScoped
class Counting {

    private final ReportRepository repository;
    private final Catalogue catalogue;
    private final Checking checking;

    Counting(ReportRepository repository, Catalogue catalogue, Checking checking) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.checking = checking;
    }

    /** Without the day: what is kept must not become wrong by the mere passing of a night. */
    FindingCounts counts(Dossier dossier) {
        return FindingCounts.of(
                checking.findings(dossier.subject(Facts.NONE), false).head());
    }

    void count(Dossier dossier) {
        repository.count(dossier.report().head().id(), counts(dossier));
    }

    void organChanged(@Observes OrganChanged change) {
        repository.lockedOf(change.organ()).forEach(this::count);
    }

    /** Counts again some reports whose counts come from other rules; says how many. */
    @Transactional
    int recheck(int most) {
        Set<String> current = catalogue.editions().stream()
                .map(edition -> catalogue.rules(edition).hash())
                .collect(Collectors.toSet());
        List<ReportId> outdated = repository.lockedCountedByOthers(current, most);
        outdated.forEach(this::count);
        return outdated.size();
    }

    private void count(ReportId id) {
        repository.dossier(id, ReachSet.EVERYWHERE).ifPresent(this::count);
    }
}
