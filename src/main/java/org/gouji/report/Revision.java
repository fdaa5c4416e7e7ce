package org.gouji.report;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.gouji.access.Author;

/** What a report said at one moment, which never changes. */
public record Revision(Entry entry, Report report) {

    /** When one is made. */
    public enum Kind {
        SUBMITTED,
        PUBLISHED;

        /** The word of the API and of the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A revision that is to be made.
     *
     * @param notice what has changed since the report was published before, and why
     */
    public record Draft(Kind kind, Optional<String> notice, Author by) {}

    /** All of a revision but what the report said. */
    public record Entry(
            ReportId report,
            int number,
            Kind kind,
            long reportVersion,
            Optional<String> notice,
            Instant at,
            Author by) {}
}
