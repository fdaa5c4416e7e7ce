package org.gouji.report;

import org.gouji.content.ReportContent;
import org.gouji.organ.OrganId;

/** A report that is yet to be kept. */
public record Draft(OrganId organ, ReportContent content) {}
