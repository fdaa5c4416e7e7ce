package org.gouji.report;

import java.util.List;
import java.util.Optional;

/**
 * A report that nobody else writes until the transaction ends.
 *
 * @param next the organ's report of the year after, which is checked against this one alone
 * @param followers reports that are checked against this one and others
 */
record Locked(Dossier dossier, Optional<Report> next, List<ReportId> followers) {

    Locked {
        followers = List.copyOf(followers);
    }

    Report report() {
        return dossier.report();
    }

    Locked with(Report after) {
        return new Locked(dossier.with(after), next, followers);
    }

    Optional<Dossier> nextBesideThis() {
        return next.map(later -> new Dossier(later, dossier.organ(), LastYear.own(Optional.of(report()))));
    }

    Optional<Dossier> nextWithoutThis() {
        return next.map(later -> new Dossier(later, dossier.organ(), LastYear.UNKNOWN));
    }
}
