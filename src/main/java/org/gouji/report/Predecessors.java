package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.check.Succession;

/**
 * The organs whose business of the year before came to an organ, be it by way of others.
 *
 * @param ids all of them
 * @param split whether one of them, or of those on the way, parted
 * @param founded whether the organ itself was not there before
 */
record Predecessors(Set<UUID> ids, boolean split, boolean founded) {

    Predecessors {
        ids = Set.copyOf(ids);
    }

    /**
     * Nothing is compared before all of the reports are there. An organ that is not known to be new had figures of its own.
     *
     * @param own the organ's own report of the year before
     * @param handed the reports of the predecessors, as far as there are any
     */
    LastYear lastYear(Optional<Report> own, List<Report> handed) {
        boolean isComplete = (founded || own.isPresent())
                && handed.stream()
                        .map(report -> report.head().organ().value())
                        .collect(Collectors.toSet())
                        .equals(ids);
        List<Report> reports = new ArrayList<>(own.stream().toList());
        reports.addAll(handed);
        return new LastYear(succession(own.isPresent()), isComplete ? reports : List.of());
    }

    private Succession succession(boolean hasOwn) {
        if (split) {
            return Succession.SPLIT;
        }
        return ids.size() == 1 && founded && !hasOwn ? Succession.NONE : Succession.MERGED;
    }
}
