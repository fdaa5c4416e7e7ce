package org.gouji.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gouji.access.Author;
import org.gouji.check.Finding;
import org.gouji.platform.EntityTag;
import org.gouji.report.FindingValue;
import org.gouji.report.ReportId;

/**
 * Why a finding is no mistake, in the words of the organ.
 *
 * @param finding its id
 * @param givenFor what the finding was about when it was explained
 */
record Explanation(
        UUID id,
        ReportId report,
        String finding,
        String text,
        List<FindingValue> givenFor,
        Optional<Judgement> judgement,
        long version,
        Instant at,
        Author by) {

    Explanation {
        givenFor = List.copyOf(givenFor);
    }

    record Judgement(boolean accepted, Optional<String> reason, Instant at, Author by) {}

    /** Whether it holds. */
    enum State {
        GIVEN,
        ACCEPTED,
        REFUSED,
        /** One of the values has changed since. */
        REOPENED,
        /** There is nothing to explain any more. */
        SETTLED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean holds() {
            return this == GIVEN || this == ACCEPTED;
        }
    }

    /** @param now the finding as it is now; empty when the check has nothing to say any more */
    State state(Optional<Finding> now) {
        if (now.isEmpty()) {
            return State.SETTLED;
        }
        if (!FindingValue.of(now.get()).equals(givenFor)) {
            return State.REOPENED;
        }
        return judgement
                .map(judged -> judged.accepted() ? State.ACCEPTED : State.REFUSED)
                .orElse(State.GIVEN);
    }

    /** Moves with the state too: who judges what has reopened meanwhile is to look again. */
    EntityTag tag(State state) {
        return EntityTag.of('x', version * State.values().length + state.ordinal());
    }
}
