package org.gouji.workflow;

import java.util.List;
import java.util.Set;
import org.gouji.access.Right;

/**
 * All that decides whether an action is open. Findings are ids, parts are JSON Pointers.
 *
 * @param isPublic whether everybody may read a revision of the report
 * @param wasPublished whether everybody ever could
 * @param rights that the caller has for this report
 * @param missingParts sections and tables that say nothing
 * @param blocking findings that stop submission
 * @param unexplained findings that need an explanation and have none that holds
 * @param unjudged findings whose explanation is not accepted
 */
public record Situation(
        Stage stage,
        boolean isPublic,
        boolean wasPublished,
        Set<Right> rights,
        List<String> missingParts,
        List<String> blocking,
        List<String> unexplained,
        List<String> unjudged) {

    public Situation {
        rights = Set.copyOf(rights);
        missingParts = List.copyOf(missingParts);
        blocking = List.copyOf(blocking);
        unexplained = List.copyOf(unexplained);
        unjudged = List.copyOf(unjudged);
    }
}
