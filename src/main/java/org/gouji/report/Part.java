package org.gouji.report;

/** What of a report is written at once. */
public sealed interface Part {

    /** The report with everything in it; its version moves with every part. */
    record Whole() implements Part {}

    /** A section has a version of its own. */
    record Section(String key) implements Part {}

    /** A table has a version of its own, so that two clerks on different tables never get in each other's way. */
    record Table(String key) implements Part {}

    /** A row has the version of its table. */
    record Row(String table, String key) implements Part {}
}
