package org.gouji.report;

import org.gouji.check.Findings;

/**
 * What is kept of a report's findings, so that lists can be filtered without checking every report again. Counted without
 * today's date, and without what is undetermined for want of something that is not in the report.
 *
 * @param ruleSet hash of the rules that the counts come from
 */
public record FindingCounts(int failed, int undetermined, int blocking, String ruleSet) {

    /** Of a report that is about to be counted. */
    static final FindingCounts NONE_YET = new FindingCounts(0, 0, 0, "");

    static FindingCounts of(Findings.Head head) {
        return new FindingCounts(
                head.failed(), head.undetermined() - head.background(), head.blocking(), head.ruleSetHash());
    }
}
