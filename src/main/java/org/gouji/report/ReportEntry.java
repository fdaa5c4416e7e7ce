package org.gouji.report;

import java.util.Optional;

/**
 * A report in a list: without its content, which would be loaded for nothing.
 *
 * @param findings none where the caller may read only what was published
 */
public record ReportEntry(ReportHead head, String title, Optional<FindingCounts> findings) {}
