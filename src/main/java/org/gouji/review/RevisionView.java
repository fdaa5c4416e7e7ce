package org.gouji.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.gouji.access.Author;
import org.gouji.report.Reports;
import org.gouji.report.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A revision in the contract.
 *
 * @param by only to those who may see how the report is being worked on
 * @param report what it said, in the shape of a report; not in a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevisionView(
        int number,
        String kind,
        @Nullable String notice,
        Instant at,
        @Nullable Author by,
        @Nullable Object report,
        String href) {

    static RevisionView of(Revision.Entry entry, boolean withAuthor) {
        return view(entry, withAuthor, null);
    }

    static RevisionView of(Revision revision, boolean withAuthor) {
        return view(revision.entry(), withAuthor, Reports.view(revision.report()));
    }

    private static RevisionView view(Revision.Entry entry, boolean withAuthor, @Nullable Object report) {
        return new RevisionView(
                entry.number(),
                entry.kind().word(),
                entry.notice().orElse(null),
                entry.at(),
                withAuthor ? entry.by() : null,
                report,
                Reports.href(entry.report()) + "/revisions/" + entry.number());
    }
}
