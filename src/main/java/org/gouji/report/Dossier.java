package org.gouji.report;

import java.util.Optional;
import org.gouji.check.Facts;
import org.gouji.check.OrganProfile;
import org.gouji.check.Subject;

/**
 * A report with what checks may know beside it, all as it was at one moment.
 *
 * @param previous the organ's report of the year before, however far it has come
 */
public record Dossier(Report report, OrganProfile organ, Optional<Report> previous) {

    Dossier with(Report after) {
        return new Dossier(after, organ, previous);
    }

    Subject subject(Facts facts) {
        return new Subject(report.content(), previous.map(Report::content), Optional.of(organ), facts);
    }
}
