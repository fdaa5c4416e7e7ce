package org.gouji.report;

import java.util.UUID;

/** The address of a report. */
public record ReportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
