package org.gouji.check;

import java.util.Optional;
import java.util.Set;

/**
 * What checks may know of an organ.
 *
 * @param powers such as rule-making; absent when nobody has said which
 */
public record OrganProfile(String name, String tier, String kind, Optional<Set<String>> powers) {

    public OrganProfile {
        powers = powers.map(Set::copyOf);
    }
}
