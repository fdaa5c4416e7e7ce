package org.gouji.report;

/** A report in a list: without its content, which would be loaded for nothing. */
public record ReportEntry(ReportHead head, String title, FindingCounts findings) {}
