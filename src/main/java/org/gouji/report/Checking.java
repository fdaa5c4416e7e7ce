package org.gouji.report;

import jakarta.inject.Singleton;
import org.gouji.catalogue.Catalogue;
import org.gouji.check.Findings;
import org.gouji.check.Subject;

/** Has reports checked. */
@Singleton
class Checking {

    private final Catalogue catalogue;
    private final Today today;

    Checking(Catalogue catalogue, Today today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /** With, on request, every place that passed. */
    Findings findings(Subject subject, boolean withPassed) {
        return catalogue.rules(subject.content().edition()).findings(subject, withPassed);
    }

    /** What the checks say of a stored report today. */
    Findings findings(Dossier dossier, boolean withPassed) {
        return findings(dossier.subject(today.facts()), withPassed);
    }
}
