package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.check.Succession;

/**
 * The organs that an organ took over from since the year before.
 *
 * @param ids all of them
 * @param founded whether the organ itself was not there before
 */
record Predecessors(Set<UUID> ids, boolean founded) {

    Predecessors {
        ids = Set.copyOf(ids);
    }

    /** A report of one of them, and whether others took over from it as well. */
    record Handed(Report report, boolean split) {}

    /**
     * Nothing is compared before all of the reports are there. An organ that is not known to be new had figures of its own.
     *
     * @param own the organ's own report of the year before
     * @param handed the reports of the predecessors, as far as there are any
     */
    LastYear lastYear(Optional<Report> own, List<Handed> handed) {
        boolean isComplete = (founded || own.isPresent())
                && handed.stream()
                        .map(one -> one.report().head().organ().value())
                        .collect(Collectors.toSet())
                        .equals(ids);
        List<Report> reports = new ArrayList<>(own.stream().toList());
        handed.forEach(one -> reports.add(one.report()));
        return new LastYear(succession(own.isPresent(), handed), isComplete ? reports : List.of());
    }

    private Succession succession(boolean hasOwn, List<Handed> handed) {
        if (handed.stream().anyMatch(Handed::split)) {
            return Succession.SPLIT;
        }
        return ids.size() == 1 && founded && !hasOwn ? Succession.NONE : Succession.MERGED;
    }
}
