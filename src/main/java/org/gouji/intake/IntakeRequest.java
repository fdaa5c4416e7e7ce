package org.gouji.intake;

import java.util.List;
import java.util.Optional;
import org.gouji.platform.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with a document.
 *
 * @param store whether it becomes a draft
 * @param replacing the version of the report that it replaces; none where there must be no report yet
 * @param dryRun as it came
 */
record IntakeRequest(
        Hints hints,
        boolean store,
        boolean findings,
        Optional<IfMatch> replacing,
        @Nullable String dryRun,
        @Nullable String idempotencyKey) {

    static IntakeRequest of(
            Hints hints,
            boolean store,
            boolean findings,
            List<String> ifMatch,
            @Nullable String dryRun,
            @Nullable String idempotencyKey) {
        return new IntakeRequest(hints, store, findings, IfMatch.given(ifMatch), dryRun, idempotencyKey);
    }
}
