package org.gouji.review;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gouji.access.Right;
import org.gouji.identity.CurrentCaller;
import org.gouji.organ.OrganId;
import org.gouji.organ.Organs;
import org.gouji.problem.Problem;
import org.gouji.report.Report;
import org.gouji.report.ReportHead;
import org.gouji.report.ReportId;
import org.gouji.report.Reports;

/** Which reports the caller sees, and what they may do with each; what they do not see is not there. */
@Singleton
class Sight {

    private final Reports reports;
    private final Organs organs;
    private final CurrentCaller caller;

    Sight(Reports reports, Organs organs, CurrentCaller caller) {
        this.reports = reports;
        this.organs = organs;
        this.caller = caller;
    }

    /** A report whose work the caller may see. */
    Report report(UUID id) {
        reports.refusal(new ReportId(id), Right.READ_REPORTS).ifPresent(refusal -> {
            throw refusal.exception();
        });
        return reports.find(new ReportId(id))
                .orElseThrow(() -> Problem.notFound().exception());
    }

    boolean may(Right right, ReportHead report) {
        return caller.may(right, lineage(report));
    }

    /** All that the caller may do with the report. */
    Set<Right> rights(ReportHead report) {
        List<UUID> lineage = lineage(report);
        Set<Right> rights = EnumSet.noneOf(Right.class);
        for (Right right : Right.values()) {
            if (caller.may(right, lineage)) {
                rights.add(right);
            }
        }
        return rights;
    }

    private List<UUID> lineage(ReportHead report) {
        return organs.lineage(report.organ()).stream().map(OrganId::value).toList();
    }
}
