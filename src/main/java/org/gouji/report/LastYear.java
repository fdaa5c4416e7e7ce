package org.gouji.report;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Succession;
import org.gouji.content.ReportContent;

/**
 * The reports of the year before that a report follows on.
 *
 * @param reports of the organ itself, and of those that it took over from; empty as long as one of them is lacking
 */
public record LastYear(Succession succession, List<Report> reports) {

    public static final LastYear UNKNOWN = new LastYear(Succession.NONE, List.of());

    public LastYear {
        reports = List.copyOf(reports);
    }

    /** Of an organ that is what it was. */
    static LastYear own(Optional<Report> report) {
        return new LastYear(Succession.NONE, report.stream().toList());
    }

    /** The only one there is. */
    Optional<Report> report() {
        return reports.size() == 1 ? Optional.of(reports.get(0)) : Optional.empty();
    }

    /** What they say together. */
    Optional<ReportContent> content() {
        return Succession.together(reports.stream().map(Report::content).toList());
    }
}
