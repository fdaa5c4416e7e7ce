package org.gouji.organ;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between the rows of organs and what the service knows of them. */
final class OrganRows {

    private OrganRows() {}

    static Organ read(OrganEntity row) {
        var said = new OrganDraft(
                row.name,
                Arrays.asList(row.aliases),
                known(Tier.BY_WORD.get(row.tier)),
                known(OrganKind.BY_WORD.get(row.kind)),
                powers(row.powers),
                Optional.ofNullable(row.supervisor).map(OrganId::new).orElse(null),
                Optional.ofNullable(row.creditCode).map(CreditCode::new).orElse(null),
                row.validFrom,
                row.validUntil,
                Arrays.stream(row.successors).map(OrganId::new).toList(),
                exemption(row));
        return new Organ(new OrganId(row.id), said, row.version, row.createdAt, row.updatedAt);
    }

    static void write(OrganDraft said, OrganEntity row) {
        row.name = said.name();
        row.aliases = said.aliases().toArray(String[]::new);
        row.tier = said.tier().word();
        row.kind = said.kind().word();
        row.powers = said.powers() == null
                ? null
                : said.powers().stream().map(Power::word).toArray(String[]::new);
        row.supervisor = said.supervisor() == null ? null : said.supervisor().value();
        row.creditCode = said.creditCode() == null ? null : said.creditCode().value();
        row.validFrom = said.validFrom();
        row.validUntil = said.validUntil();
        row.successors = successors(said);
        var exemption = said.exemption();
        row.exemptFrom = exemption == null ? null : exemption.from();
        row.exemptUntil = exemption == null ? null : exemption.until();
        row.exemptReason = exemption == null ? null : exemption.reason();
    }

    static UUID[] successors(OrganDraft said) {
        return said.successors().stream().map(OrganId::value).toArray(UUID[]::new);
    }

    private static @Nullable Exemption exemption(OrganEntity row) {
        return row.exemptFrom == null
                ? null
                : new Exemption(row.exemptFrom, row.exemptUntil, Objects.requireNonNull(row.exemptReason));
    }

    private static @Nullable List<Power> powers(String @Nullable [] words) {
        return words == null
                ? null
                : Arrays.stream(words)
                        .map(word -> known(Power.BY_WORD.get(word)))
                        .toList();
    }

    private static <T> T known(@Nullable T constant) {
        return Objects.requireNonNull(constant, "a word that the table's constraints do not allow");
    }
}
