package org.gouji.organ;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out which organs a row names as successors: those that are kept, or those of any row of the file. Pure. */
final class RowSuccessors {

    private final Set<UUID> kept = new HashSet<>();
    private final Map<String, Set<UUID>> called = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    private RowSuccessors(List<SentRow> rows, Collection<KnownOrgan> known) {
        for (KnownOrgan organ : known) {
            var said = organ.organ().said();
            kept.add(organ.id());
            call(said.name(), organ.id());
            Optional.ofNullable(said.creditCode()).ifPresent(code -> call(code.value(), organ.id()));
        }
        for (SentRow row : rows) {
            call(row.cell(OrganColumn.NAME), row.id);
            call(row.cell(OrganColumn.CREDIT_CODE), row.id);
        }
    }

    /** After the rows themselves have been matched. */
    static void match(List<SentRow> rows, Collection<KnownOrgan> known) {
        if (rows.stream().allMatch(row -> row.cell(OrganColumn.SUCCESSORS).isEmpty())) {
            return;
        }
        var matching = new RowSuccessors(rows, known);
        rows.forEach(matching::match);
    }

    private void match(SentRow row) {
        Set<UUID> found = new LinkedHashSet<>();
        for (String text : CellList.read(row.cell(OrganColumn.SUCCESSORS))) {
            var named = named(text);
            if (named.size() == 1 && !refused.contains(text)) {
                found.addAll(named);
            } else {
                row.refuse(OrganColumn.SUCCESSORS, error(text, named));
            }
        }
        row.successors = List.copyOf(found);
    }

    private Collection<UUID> named(String text) {
        var id = RowMatching.uuid(text);
        if (id.isPresent()) {
            return kept.contains(id.get()) ? List.of(id.get()) : List.of();
        }
        return called.getOrDefault(text, Set.of());
    }

    private OrganError error(String text, Collection<UUID> named) {
        if (refused.contains(text)) {
            return OrganError.REFUSED_SUCCESSOR;
        }
        return named.isEmpty() ? OrganError.UNKNOWN_SUCCESSOR : OrganError.AMBIGUOUS_SUCCESSOR;
    }

    private void call(String text, @Nullable UUID organ) {
        if (text.isEmpty()) {
            return;
        }
        if (organ == null) {
            refused.add(text);
        } else {
            called.computeIfAbsent(text, any -> new HashSet<>(2)).add(organ);
        }
    }
}
