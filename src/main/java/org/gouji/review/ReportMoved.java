package org.gouji.review;

import java.time.Instant;
import java.util.Optional;
import org.gouji.organ.OrganId;
import org.gouji.report.ReportId;
import org.gouji.workflow.Action;
import org.gouji.workflow.Stage;

/**
 * Told to whoever observes it, within the transaction that moves a report.
 *
 * @param href of the report
 * @param revision the one that was made, if any was
 * @param replaced the revision that was public before, if any was
 * @param caller the id of who moved it
 */
public record ReportMoved(
        ReportId report,
        String href,
        OrganId organ,
        int year,
        Action action,
        Stage from,
        Stage to,
        Optional<Integer> revision,
        Optional<Integer> replaced,
        Instant at,
        String caller) {}
