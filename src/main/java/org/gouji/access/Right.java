package org.gouji.access;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that one may or may not do. */
public enum Right {
    /** Forms and checks as data, and what the service says of itself. */
    READ_CATALOGUE,
    /** The public register of organs. */
    READ_ORGANS,
    /** The latest published revision of a report. */
    READ_PUBLISHED,
    /** Have a report checked, or a document read, that is sent along; nothing is stored. */
    VALIDATE,
    /** Reports as they are being worked on, their findings, explanations and likenesses. */
    READ_REPORTS,
    /** Start reports and change or delete what they say. */
    WRITE_REPORTS,
    /** Hand reports in and take them back. */
    SUBMIT,
    /** Give a reason for a finding. */
    EXPLAIN,
    /** Approve reports and return them. */
    REVIEW,
    /** Accept a reason or refuse it. */
    JUDGE_EXPLANATIONS,
    /** Publish, correct, give a correction up, withdraw, reinstate. */
    PUBLISH,
    /** Who did what to a report, and when. */
    READ_HISTORY,
    /** Try a check that somebody thinks of on the reports that one may read. */
    TRY_CHECKS,
    /** Who has filed and who is late. */
    SUPERVISE,
    /** Add reports up. */
    CONSOLIDATE,
    /** The organs and their tree. */
    WRITE_ORGANS,
    /** Batches of documents, whoever sent them. */
    READ_ALL_BATCHES;

    /** As the contract names it. */
    public String word() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
