package org.gouji.organ;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who takes over from whom once all rows have been applied. */
final class PlannedSuccession {

    private final Map<UUID, List<UUID>> later;

    PlannedSuccession(Collection<SentRow> rows, Map<UUID, List<UUID>> kept) {
        later = new HashMap<>(kept);
        for (SentRow row : rows) {
            if (row.id != null && row.draft != null && !row.isRefused()) {
                plan(row.id, row.draft);
            }
        }
    }

    private void plan(UUID organ, OrganDraft draft) {
        if (draft.successors().isEmpty()) {
            later.remove(organ);
        } else {
            later.put(organ, draft.successors().stream().map(OrganId::value).toList());
        }
    }

    /** The organs that would take over from themselves by some way round, and those between two such rounds. */
    Set<UUID> rounds() {
        Map<UUID, List<UUID>> earlier = new HashMap<>();
        later.forEach((from, successors) -> successors.forEach(
                to -> earlier.computeIfAbsent(to, any -> new ArrayList<>(1)).add(from)));
        Set<UUID> found = withoutEnds(later, earlier);
        found.retainAll(withoutEnds(earlier, later));
        return found;
    }

    /** Takes away what leads nowhere until all that is left leads on. Each pair is looked at once. */
    private static Set<UUID> withoutEnds(Map<UUID, List<UUID>> onwards, Map<UUID, List<UUID>> back) {
        Set<UUID> left = new HashSet<>(onwards.keySet());
        left.addAll(back.keySet());
        Map<UUID, Integer> ways = new HashMap<>();
        Deque<UUID> ends = new ArrayDeque<>();
        for (UUID organ : left) {
            int count = onwards.getOrDefault(organ, List.of()).size();
            ways.put(organ, count);
            if (count == 0) {
                ends.add(organ);
            }
        }
        while (!ends.isEmpty()) {
            UUID end = ends.remove();
            left.remove(end);
            for (UUID before : back.getOrDefault(end, List.of())) {
                if (ways.merge(before, -1, Integer::sum) == 0) {
                    ends.add(before);
                }
            }
        }
        return left;
    }
}
