package org.gouji.report;

import java.util.List;
import java.util.UUID;

/** Where a report stands in the list of reports: newest year first, then in the order in which they were started. */
record Place(int year, ReportId id) {

    static List<String> of(ReportEntry entry) {
        return List.of(Integer.toString(entry.head().year()), entry.head().id().toString());
    }

    static Place read(List<String> values) {
        return new Place(Integer.parseInt(values.get(0)), new ReportId(UUID.fromString(values.get(1))));
    }
}
