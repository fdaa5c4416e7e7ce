package org.gouji.supervision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.consolidation.CarryOver;
import org.gouji.consolidation.Conclusion;
import org.gouji.consolidation.Gaps;
import org.gouji.consolidation.Tally;
import org.gouji.content.Cells;
import org.gouji.hierarchy.Member;

/**
 * Reports added up.
 *
 * @param absent whose report does not count or is not there
 * @param said what the organ says for all, if its report is a sum
 * @param names of the organs that are shown
 */
record Outcome(
        Question question,
        Collected collected,
        Tally tally,
        Gaps gaps,
        List<Member> absent,
        List<Filed> otherEditions,
        Optional<CarryOver> carryOver,
        Optional<Cells> said,
        List<Conclusion> conclusions,
        Map<UUID, String> names) {

    /** As many of a list as the answer names. */
    static final int MOST_NAMED = 50;

    /** Nothing is known to be lacking anywhere. */
    boolean isComplete() {
        return absent.isEmpty() && gaps.count() == 0 && tally.reports() > 0;
    }

    String name(UUID organ) {
        return Objects.requireNonNull(names.get(organ), "an organ without a name");
    }
}
