package org.gouji.supervision;

import java.time.Instant;
import org.gouji.supervision.ConsolidationView.OrganRef;
import org.gouji.supervision.ConsolidationView.Some;

/**
 * Where the tables of a government's report come from, as the API shows it.
 *
 * @param changed whose reports have changed, come or gone since
 */
public record TakenOverView(
        String report,
        String stage,
        boolean complete,
        int reports,
        int absent,
        long gaps,
        Instant takenAt,
        String takenBy,
        Some<OrganRef> changed) {}
