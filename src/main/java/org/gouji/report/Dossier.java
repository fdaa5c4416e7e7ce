package org.gouji.report;

import java.util.Optional;
import org.gouji.check.Facts;
import org.gouji.check.OrganProfile;
import org.gouji.check.Subject;

/**
 * A report with what checks may know beside it, all as it was at one moment.
 *
 * @param lastYear the reports of the year before that it follows on, however far they have come
 */
public record Dossier(Report report, OrganProfile organ, LastYear lastYear) {

    Dossier with(Report after) {
        return new Dossier(after, organ, lastYear);
    }

    Subject subject(Facts facts) {
        return new Subject(
                report.content(),
                lastYear.content(),
                lastYear.succession(),
                Optional.of(organ),
                Optional.empty(),
                facts);
    }
}
