package org.gouji.supervision;

import java.util.Map;
import org.gouji.supervision.ConsolidationView.OrganRef;
import org.gouji.supervision.ConsolidationView.Reports;
import org.gouji.supervision.ConsolidationView.SumView;

/**
 * What one direct subordinate and all below it add to a sum; the organ itself is its own first part.
 *
 * @param cells by their addresses
 */
public record ContributionView(OrganRef organ, boolean own, Reports reports, Map<String, SumView> cells) {}
