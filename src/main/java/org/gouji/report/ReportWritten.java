package org.gouji.report;

import java.util.Optional;

/**
 * Told to whoever observes it, within the transaction that changes what a report says.
 *
 * @param before empty of a report that is new
 * @param after empty of a report that is gone
 */
public record ReportWritten(Optional<Report> before, Optional<Report> after) {

    static ReportWritten created(Report report) {
        return new ReportWritten(Optional.empty(), Optional.of(report));
    }

    static ReportWritten changed(Report before, Report after) {
        return new ReportWritten(Optional.of(before), Optional.of(after));
    }

    static ReportWritten deleted(Report report) {
        return new ReportWritten(Optional.of(report), Optional.empty());
    }
}
