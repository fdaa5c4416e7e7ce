package org.gouji.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gouji.access.Author;
import org.gouji.report.FindingValue;
import org.gouji.report.Reports;
import org.jspecify.annotations.Nullable;

/** An explanation in the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExplanationView(
        UUID id,
        String finding,
        String text,
        String state,
        List<FindingValue> givenFor,
        @Nullable JudgementView judgement,
        Instant at,
        Author by,
        String etag,
        String href) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JudgementView(String outcome, @Nullable String reason, Instant at, Author by) {}

    static ExplanationView of(Explanation explanation, Explanation.State state) {
        return new ExplanationView(
                explanation.id(),
                explanation.finding(),
                explanation.text(),
                state.word(),
                explanation.givenFor(),
                explanation.judgement().map(ExplanationView::of).orElse(null),
                explanation.at(),
                explanation.by(),
                explanation.tag(state).toString(),
                href(explanation));
    }

    static String href(Explanation explanation) {
        return Reports.href(explanation.report()) + "/explanations/" + explanation.id();
    }

    private static JudgementView of(Explanation.Judgement judgement) {
        return new JudgementView(
                judgement.accepted() ? "accepted" : "refused",
                judgement.reason().orElse(null),
                judgement.at(),
                judgement.by());
    }
}
