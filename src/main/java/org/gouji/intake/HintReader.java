package org.gouji.intake;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.gouji.organ.Organ;
import org.gouji.organ.OrganId;
import org.gouji.organ.OrganNames;
import org.gouji.organ.Organs;
import org.gouji.platform.Parameters;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.RequestProblem;
import org.gouji.report.ReportError;
import org.jspecify.annotations.Nullable;

/** Reads what a request says of a document. */
@Singleton
class HintReader {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final Organs organs;

    HintReader(Organs organs) {
        this.organs = organs;
    }

    /** Parameters as they came; an organ that nobody has is refused. */
    Hints read(@Nullable String year, @Nullable String organ) {
        Optional<Integer> known = Parameters.integer("year", year, FIRST_YEAR, LAST_YEAR);
        Optional<UUID> id = Parameters.uuid("organ", organ);
        return new Hints(
                known.map(OptionalInt::of).orElse(OptionalInt.empty()), id.map(given -> names(new OrganId(given))));
    }

    private OrganNames names(OrganId id) {
        Organ found = organs.find(id).orElseThrow(() -> Problem.of(
                        RequestProblem.INVALID_CONTENT,
                        ProblemError.inParameter("organ", ReportError.UNKNOWN_ORGAN, Map.of()))
                .exception());
        return new OrganNames(found.id(), found.name(), found.said().aliases());
    }
}
