package org.gouji.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings in the contract. */
public record FindingsView(HeadView head, List<FindingView> findings) {

    /** No report version where nothing is stored; no previous, predecessors or neighbour where none is stored. */
    public record HeadView(
            String edition,
            String ruleSetVersion,
            String ruleSetHash,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long reportVersion,
            @Nullable BesideView previous,
            @Nullable List<BesideView> predecessors,
            @Nullable BesideView neighbour,
            int evaluated,
            int passed,
            int failed,
            int undetermined,
            int background,
            int blocking) {}

    /** Another report that the checks looked at. */
    public record BesideView(String href, long version) {}
}
