package org.gouji.supervision;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.access.Right;
import org.gouji.check.Effect;
import org.gouji.check.Outcome;
import org.gouji.check.Severity;
import org.gouji.platform.Parameters;
import org.jspecify.annotations.Nullable;

/** Which findings are asked for, as it was sent. */
record AskedFindings(
        int year,
        @Nullable String organ,
        @Nullable String outcome,
        @Nullable String check,
        @Nullable String severity,
        @Nullable String effect,
        @Nullable String explanation) {

    private static final int LONGEST_ID = 100;
    private static final Map<String, Outcome> OUTCOMES =
            words(Stream.of(Outcome.FAILED, Outcome.UNDETERMINED), Outcome::word);
    private static final Map<String, Severity> SEVERITIES = words(Stream.of(Severity.values()), Severity::word);
    private static final Map<String, Effect> EFFECTS = words(Stream.of(Effect.values()), Effect::word);
    private static final Map<String, String> EXPLANATIONS =
            words(List.of(FindingFilter.NONE, "given", "accepted", "refused", "reopened").stream(), word -> word);

    FindingFilter filter(Within within) {
        return new FindingFilter(
                year,
                Parameters.uuid("organ", organ).map(id -> within.subtree(id, Right.SUPERVISE)),
                Parameters.choice("outcome", outcome, OUTCOMES).orElse(Outcome.FAILED),
                Parameters.text("check", check, LONGEST_ID),
                Parameters.choice("severity", severity, SEVERITIES),
                Parameters.choice("effect", effect, EFFECTS),
                Parameters.choice("explanation", explanation, EXPLANATIONS));
    }

    private static <T> Map<String, T> words(Stream<T> constants, Function<T, String> word) {
        return constants.collect(Collectors.toMap(word, constant -> constant));
    }
}
