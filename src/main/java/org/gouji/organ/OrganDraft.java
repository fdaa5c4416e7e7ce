package org.gouji.organ;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of an organ that somebody may say.
 *
 * @param powers null when nobody has said which; empty when there are none
 * @param supervisor null at the top of the hierarchy
 * @param creditCode null when it is not known
 * @param validFrom its first day; null when it has always been there, or nobody has said
 * @param validUntil its last day; null when no end is known
 * @param successors who took over when it ended; only an organ with a last day has any
 * @param exemption null as long as it has to report
 */
public record OrganDraft(
        String name,
        List<String> aliases,
        Tier tier,
        OrganKind kind,
        @Nullable List<Power> powers,
        @Nullable OrganId supervisor,
        @Nullable CreditCode creditCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<OrganId> successors,
        @Nullable Exemption exemption) {

    public OrganDraft {
        aliases = List.copyOf(aliases);
        successors = List.copyOf(successors);
        powers = powers == null ? null : List.copyOf(powers);
    }

    /** Of an organ of which no dates are known. */
    public OrganDraft(
            String name,
            List<String> aliases,
            Tier tier,
            OrganKind kind,
            @Nullable List<Power> powers,
            @Nullable OrganId supervisor,
            @Nullable CreditCode creditCode) {
        this(name, aliases, tier, kind, powers, supervisor, creditCode, null, null, List.of(), null);
    }
}
