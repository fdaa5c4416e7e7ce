package org.gouji.supervision;

import java.util.Optional;
import java.util.UUID;
import org.gouji.check.Effect;
import org.gouji.check.Outcome;
import org.gouji.check.Severity;

/**
 * Which findings are shown; what is empty is not asked for.
 *
 * @param organ reports of it and of all below it
 * @param check the id of a check
 * @param explanation how the explanation stands, {@link #NONE} where there is none
 */
record FindingFilter(
        int year,
        Optional<UUID> organ,
        Outcome outcome,
        Optional<String> check,
        Optional<Severity> severity,
        Optional<Effect> effect,
        Optional<String> explanation) {

    /** There is no explanation. */
    static final String NONE = "none";
}
