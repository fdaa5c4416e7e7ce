package org.gouji.report;

import org.gouji.check.Findings;

/** A report after a write, and what the checks say about it. */
public record Written(Report report, Findings findings) {}
