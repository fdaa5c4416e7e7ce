package org.gouji.organ;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of an organ that somebody may say.
 *
 * @param powers null when nobody has said which; empty when there are none
 * @param supervisor null at the top of the hierarchy
 * @param creditCode null when it is not known
 */
public record OrganDraft(
        String name,
        List<String> aliases,
        Tier tier,
        OrganKind kind,
        @Nullable List<Power> powers,
        @Nullable OrganId supervisor,
        @Nullable CreditCode creditCode) {

    public OrganDraft {
        aliases = List.copyOf(aliases);
        powers = powers == null ? null : List.copyOf(powers);
    }
}
