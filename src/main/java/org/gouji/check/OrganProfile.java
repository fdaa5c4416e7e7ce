package org.gouji.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What checks may know of an organ.
 *
 * @param aliases other names that it goes by
 * @param tier such as {@code county}
 * @param kind such as {@code department}
 * @param powers such as {@code ruleMaking}; absent when nobody has said which
 */
public record OrganProfile(String name, List<String> aliases, String tier, String kind, Optional<Set<String>> powers) {

    public OrganProfile {
        aliases = List.copyOf(aliases);
        powers = powers.map(Set::copyOf);
    }

    Truth has(String power) {
        return powers.map(known -> Truth.of(known.contains(power))).orElse(Truth.UNKNOWN);
    }
}
