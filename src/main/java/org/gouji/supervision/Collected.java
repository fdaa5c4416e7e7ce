package org.gouji.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.form.Edition;
import org.gouji.hierarchy.Locality;
import org.gouji.hierarchy.Member;

/**
 * Whose reports a sum is made of.
 *
 * @param filed by organ
 */
record Collected(Edition edition, Locality locality, Map<UUID, Filed> filed) {

    Optional<Filed> of(UUID organ) {
        return Optional.ofNullable(filed.get(organ));
    }

    /** Those that belong into the sum and must report, and have no report that counts. */
    List<Member> absent() {
        return locality.summands().stream()
                .filter(Member::expected)
                .filter(member -> of(member.id()).filter(Filed::counts).isEmpty())
                .toList();
    }

    /** The reports that are added up. */
    List<Filed> counted() {
        return locality.summands().stream()
                .flatMap(member -> of(member.id()).stream())
                .filter(Filed::counts)
                .toList();
    }

    /** Reports that count and follow another edition of the form. */
    List<Filed> otherEditions() {
        return counted().stream()
                .filter(report -> !report.edition().equals(edition.id()))
                .toList();
    }
}
