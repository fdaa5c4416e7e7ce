package org.gouji.report;

import java.util.List;
import java.util.Map;
import org.gouji.check.Finding;

/** What organs have said of findings. A room above this one knows; this one shows it with the findings. */
public interface Explained {

    /** @param state how the explanation stands */
    record Note(String state, String href) {}

    /** By the id of the finding, those that are explained. */
    Map<String, Note> of(ReportId report, List<Finding> findings);
}
