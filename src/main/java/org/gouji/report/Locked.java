package org.gouji.report;

import java.util.Optional;

/**
 * A report that nobody else writes until the transaction ends.
 *
 * @param next the organ's report of the year after, which is checked against this one
 */
record Locked(Dossier dossier, Optional<Report> next) {

    Report report() {
        return dossier.report();
    }

    Locked with(Report after) {
        return new Locked(dossier.with(after), next);
    }

    Optional<Dossier> nextBesideThis() {
        return next.map(later -> new Dossier(later, dossier.organ(), Optional.of(report())));
    }

    Optional<Dossier> nextWithoutThis() {
        return next.map(later -> new Dossier(later, dossier.organ(), Optional.empty()));
    }
}
