package org.gouji.organ;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is above whom once all rows have been applied. */
final class PlannedHierarchy {

    private final Map<UUID, SentRow> rows = new HashMap<>();
    private final Map<UUID, UUID> kept = new HashMap<>();

    PlannedHierarchy(Collection<SentRow> rows, Collection<KnownOrgan> known) {
        for (KnownOrgan organ : known) {
            for (int i = 1; i < organ.lineage().size(); i++) {
                kept.put(organ.lineage().get(i), organ.lineage().get(i - 1));
            }
        }
        for (SentRow row : rows) {
            if (row.id != null && !row.isRefused()) {
                this.rows.put(row.id, row);
            }
        }
    }

    /** From the top to the organ; not to its end when that is beyond all levels, which a cycle always is. */
    List<UUID> lineage(UUID organ) {
        List<UUID> line = new ArrayList<>(Supervision.MOST_LEVELS);
        UUID at = organ;
        while (at != null && line.size() <= Supervision.MOST_LEVELS) {
            line.add(at);
            at = above(at);
        }
        Collections.reverse(line);
        return line;
    }

    /** Refuses the rows whose organ would be above itself or too deep; heights are of what hangs below those that move. */
    void check(Map<UUID, Integer> heights) {
        for (SentRow row : rows.values()) {
            UUID id = Objects.requireNonNull(row.id);
            var line = lineage(id);
            if (line.indexOf(id) != line.lastIndexOf(id)) {
                row.refuse(OrganColumn.SUPERVISOR, OrganError.SUPERVISOR_CYCLE);
            } else if (line.size() + heights.getOrDefault(id, 1) - 1 > Supervision.MOST_LEVELS) {
                row.refuse(OrganColumn.SUPERVISOR, OrganError.TOO_MANY_LEVELS, Map.of("max", Supervision.MOST_LEVELS));
            }
        }
    }

    private @Nullable UUID above(UUID organ) {
        var row = rows.get(organ);
        if (row == null || row.draft == null) {
            return kept.get(organ);
        }
        return row.draft.supervisor() == null ? null : row.draft.supervisor().value();
    }
}
