package org.gouji.check;

import java.util.Map;
import java.util.Optional;
import org.gouji.form.Edition;

/**
 * What the formulas of a rule may refer to at one place.
 *
 * @param previous the edition of last year's report; absent where a rule that asks for it cannot be compiled
 * @param passage what kind of passage the rule goes through
 * @param keys what variables such as {@code $row} stand for
 */
record Ground(Edition edition, Optional<Edition> previous, Optional<PassageKind> passage, Map<String, String> keys) {

    Ground {
        keys = Map.copyOf(keys);
    }

    static Ground of(Edition edition) {
        return new Ground(edition, Optional.empty(), Optional.empty(), Map.of());
    }

    Ground with(Map<String, String> bound) {
        return new Ground(edition, previous, passage, bound);
    }

    Ground with(PassageKind kind) {
        return new Ground(edition, previous, Optional.of(kind), keys);
    }

    Ground after(Edition yearBefore) {
        return new Ground(edition, Optional.of(yearBefore), passage, keys);
    }

    Measures measures() {
        return new Measures(edition);
    }
}
