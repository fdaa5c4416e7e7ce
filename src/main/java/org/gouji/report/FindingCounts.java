package org.gouji.report;

import org.gouji.check.Findings;

/**
 * What is kept of a report's findings, so that lists can be filtered without checking every report again.
 *
 * @param ruleSet hash of the rules that the counts come from
 */
public record FindingCounts(int failed, int undetermined, int blocking, String ruleSet) {

    static FindingCounts of(Findings.Head head) {
        return new FindingCounts(head.failed(), head.undetermined(), head.blocking(), head.ruleSetHash());
    }
}
