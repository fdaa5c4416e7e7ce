package org.gouji.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouji.catalogue.Catalogue;
import org.gouji.check.Fact;
import org.gouji.check.Facts;
import org.gouji.check.OrganProfile;
import org.gouji.deadline.Due;
import org.gouji.identity.OrganDirectory;
import org.gouji.organ.OrganId;
import org.gouji.organ.Organs;

/** Tells checks by when a report was due. */
@Singleton
class DueDays {

    private final Catalogue catalogue;
    private final Organs organs;
    private final OrganDirectory directory;

    DueDays(Catalogue catalogue, Organs organs, OrganDirectory directory) {
        this.catalogue = catalogue;
        this.organs = organs;
        this.directory = directory;
    }

    List<UUID> lineage(OrganId organ) {
        return organs.lineage(organ).stream().map(OrganId::value).toList();
    }

    /**
     * With the days that are not known already.
     *
     * @param lineage from the top of the hierarchy to the organ; empty when it is not one of those here
     */
    Facts with(Facts facts, int year, OrganProfile organ, List<UUID> lineage) {
        Due due = catalogue.deadlines().due(year, organ.kind(), organ.tier(), key -> Optional.ofNullable(
                        directory.ids(Set.of(key)).get(key))
                .filter(lineage::contains)
                .isPresent());
        return facts.orElse(Fact.SUBMISSION_DUE_ON, due.submission())
                .orElse(Fact.PUBLICATION_DUE_ON, due.publication());
    }
}
