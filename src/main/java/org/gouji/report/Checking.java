package org.gouji.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.gouji.catalogue.Catalogue;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Subject;

/** Has reports checked. */
@Singleton
public class Checking {

    private final Catalogue catalogue;
    private final Today today;
    private final SimilarReports similar;
    private final Explained explained;

    Checking(Catalogue catalogue, Today today, SimilarReports similar, Explained explained) {
        this.catalogue = catalogue;
        this.today = today;
        this.similar = similar;
        this.explained = explained;
    }

    /** With, on request, every place that passed. */
    Findings findings(Subject subject, boolean withPassed) {
        return catalogue.rules(subject.content().edition()).findings(subject, withPassed);
    }

    /** What the checks say of a stored report today: what failed, and what is undetermined. */
    public List<Finding> findings(Dossier dossier) {
        return checked(dossier, false).findings().findings();
    }

    /** What the checks say of a stored report today, and beside those of other organs as they are now. */
    Checked checked(Dossier dossier, boolean withPassed) {
        Subject alone = dossier.subject(today.facts());
        Optional<SimilarReports.Nearest> nearest = similar.nearest(Prose.of(dossier));
        Subject subject = nearest.map(found -> alone.beside(found.neighbour())).orElse(alone);
        Findings findings = findings(subject, withPassed);
        return new Checked(
                findings,
                dossier,
                nearest.flatMap(SimilarReports.Nearest::report),
                explained.of(dossier.report().head().id(), findings.findings()));
    }
}
