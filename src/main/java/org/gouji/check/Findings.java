package org.gouji.check;

import java.util.List;

/** All that a rule set says about one report: failed first, then undetermined, then, on request, passed. */
public record Findings(Head head, List<Finding> findings) {

    public Findings {
        findings = List.copyOf(findings);
    }

    /** Without those that tell what is not known beside the report; they stand before what passed. */
    public List<Finding> ofReport() {
        return findings.subList(0, head.failed() + head.undetermined() - head.background());
    }

    /**
     * What was evaluated, and by what.
     *
     * @param ruleSetHash of every check of the edition, so that equal hashes mean equal checks
     * @param evaluated places that a check applied to: passed, failed and undetermined
     * @param background of the undetermined, those that tell what is not known beside the report; nothing in the report
     *     would settle them
     * @param blocking failed findings that stop submission
     */
    public record Head(
            String edition,
            String ruleSetVersion,
            String ruleSetHash,
            int evaluated,
            int passed,
            int failed,
            int undetermined,
            int background,
            int blocking) {}
}
