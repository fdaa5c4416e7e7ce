package org.gouji.report;

import java.util.Locale;
import java.util.Optional;
import org.gouji.organ.OrganId;
import org.gouji.workflow.Stage;

/**
 * Which reports a list shows; what is absent does not restrict it.
 *
 * @param subtree the organ and all below it
 */
public record ReportFilter(
        Optional<OrganId> organ,
        Optional<OrganId> subtree,
        Optional<Integer> year,
        Optional<Stage> stage,
        Optional<With> findings) {

    /** What the rules say about the report. */
    public enum With {
        BLOCKING,
        FAILED,
        UNDETERMINED,
        NONE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
