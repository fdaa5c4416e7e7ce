package org.gouji.organ;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which organ each row means and which it names as its supervisor: one that is kept, or one of another row of
 * the file, above it or below. Pure; everything that the rows can mean was fetched before.
 */
final class RowMatching {

    private final Map<UUID, KnownOrgan> byId = new HashMap<>();
    private final Map<String, UUID> byCode = new HashMap<>();
    private final Map<String, List<KnownOrgan>> byName = new HashMap<>();
    private final Map<String, List<SentRow>> rowsByName = new HashMap<>();
    private final Map<String, SentRow> rowsByCode = new HashMap<>();
    private final Map<UUID, SentRow> meant = new HashMap<>();
    private final Map<String, SentRow> entered = new HashMap<>();
    private final Set<SentRow> done = new HashSet<>();
    private final Set<SentRow> onTheWay = new LinkedHashSet<>();
    private final Supplier<UUID> ids;

    /** An organ that is named, or why there is none. */
    private record Named(@Nullable UUID id, @Nullable OrganError error) {

        static Named nobody(OrganError error) {
            return new Named(null, error);
        }
    }

    private RowMatching(Collection<KnownOrgan> known, Supplier<UUID> ids) {
        this.ids = ids;
        for (KnownOrgan organ : known) {
            byId.put(organ.id(), organ);
            byName.computeIfAbsent(organ.organ().name(), any -> new ArrayList<>(1))
                    .add(organ);
            var code = organ.organ().said().creditCode();
            if (code != null) {
                byCode.put(code.value(), organ.id());
            }
        }
    }

    static void match(List<SentRow> rows, Collection<KnownOrgan> known, Supplier<UUID> ids) {
        var matching = new RowMatching(known, ids);
        for (SentRow row : rows) {
            matching.rowsByName
                    .computeIfAbsent(row.cell(OrganColumn.NAME), any -> new ArrayList<>(1))
                    .add(row);
            if (!row.cell(OrganColumn.CREDIT_CODE).isEmpty()) {
                matching.rowsByCode.putIfAbsent(row.cell(OrganColumn.CREDIT_CODE), row);
            }
        }
        rows.forEach(matching::match);
    }

    /** False when what is above the row goes beyond all levels, so that nothing can be said of it from here. */
    private boolean match(SentRow row) {
        if (done.contains(row)) {
            return true;
        }
        if (onTheWay.size() >= Supervision.MOST_LEVELS) {
            return refuseIfFirst(row);
        }
        onTheWay.add(row);
        try {
            if (!supervisor(row)) {
                return refuseIfFirst(row);
            }
        } finally {
            onTheWay.remove(row);
        }
        identify(row);
        done.add(row);
        return true;
    }

    private boolean refuseIfFirst(SentRow row) {
        if (onTheWay.isEmpty() || onTheWay.iterator().next() == row) {
            row.refuse(OrganColumn.SUPERVISOR, OrganError.TOO_MANY_LEVELS, Map.of("max", Supervision.MOST_LEVELS));
            done.add(row);
        }
        return false;
    }

    private boolean supervisor(SentRow row) {
        String text = row.cell(OrganColumn.SUPERVISOR);
        if (text.isEmpty()) {
            return true;
        }
        var named = named(text);
        if (named.isEmpty()) {
            return false;
        }
        row.supervisor = named.get().id();
        if (named.get().error() != null) {
            row.refuse(OrganColumn.SUPERVISOR, named.get().error());
        }
        return true;
    }

    /** Empty when it is beyond all levels. */
    private Optional<Named> named(String text) {
        var id = uuid(text);
        if (id.isPresent()) {
            return Optional.of(
                    byId.containsKey(id.get())
                            ? new Named(id.get(), null)
                            : Named.nobody(OrganError.UNKNOWN_SUPERVISOR));
        }
        if (byCode.containsKey(text)) {
            return Optional.of(new Named(byCode.get(text), null));
        }
        var code = rowsByCode.get(text);
        return among(code == null ? rowsByName.getOrDefault(text, List.of()) : List.of(code), text);
    }

    private Optional<Named> among(List<SentRow> rows, String name) {
        Set<UUID> found = new HashSet<>();
        byName.getOrDefault(name, List.of()).forEach(organ -> found.add(organ.id()));
        boolean refused = false;
        for (SentRow above : rows) {
            if (onTheWay.contains(above)) {
                return Optional.of(Named.nobody(OrganError.SUPERVISOR_CYCLE));
            }
            if (!match(above)) {
                return Optional.empty();
            }
            refused |= above.id == null;
            Optional.ofNullable(above.id).ifPresent(found::add);
        }
        if (found.size() == 1 && !refused) {
            return Optional.of(new Named(found.iterator().next(), null));
        }
        return Optional.of(Named.nobody(
                found.isEmpty() && !refused
                        ? OrganError.UNKNOWN_SUPERVISOR
                        : refused ? OrganError.REFUSED_SUPERVISOR : OrganError.AMBIGUOUS_SUPERVISOR));
    }

    private void identify(SentRow row) {
        String text = row.cell(OrganColumn.ID);
        if (!text.isEmpty()) {
            var organ = uuid(text).map(byId::get);
            organ.ifPresentOrElse(
                    found -> mean(row, found), () -> row.refuse(OrganColumn.ID, OrganError.NO_SUCH_ORGAN));
            return;
        }
        var coded = byCode.get(row.cell(OrganColumn.CREDIT_CODE));
        if (coded != null) {
            mean(row, known(coded));
            return;
        }
        var called = byName.getOrDefault(row.cell(OrganColumn.NAME), List.of()).stream()
                .filter(organ -> fits(organ, row))
                .toList();
        if (called.size() > 1) {
            row.refuse(OrganColumn.NAME, OrganError.AMBIGUOUS_NAME);
        } else if (called.size() == 1) {
            mean(row, called.get(0));
        } else {
            enter(row);
        }
    }

    private KnownOrgan known(UUID id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** Of the same name: where the file says whose subordinates they are, and which codes they have, that must agree. */
    private static boolean fits(KnownOrgan organ, SentRow row) {
        var said = organ.organ().said();
        var above = Optional.ofNullable(said.supervisor()).map(OrganId::value);
        boolean coded = row.cell(OrganColumn.CREDIT_CODE).isEmpty() || said.creditCode() == null;
        return coded && (!row.has(OrganColumn.SUPERVISOR) || above.equals(Optional.ofNullable(row.supervisor)));
    }

    private void mean(SentRow row, KnownOrgan organ) {
        row.known = organ;
        row.id = organ.id();
        if (meant.putIfAbsent(organ.id(), row) != null) {
            row.refuse(OrganColumn.NAME, OrganError.REPEATED_ORGAN);
        }
        taken(row);
    }

    private void enter(SentRow row) {
        String who = row.supervisor + " " + row.cell(OrganColumn.CREDIT_CODE) + " " + row.cell(OrganColumn.NAME);
        var first = entered.putIfAbsent(who, row);
        if (first != null) {
            row.id = first.id;
            row.refuse(OrganColumn.NAME, OrganError.REPEATED_ORGAN);
            return;
        }
        row.id = row.isRefused() ? null : ids.get();
        taken(row);
    }

    private void taken(SentRow row) {
        String code = row.cell(OrganColumn.CREDIT_CODE);
        if (code.isEmpty()) {
            return;
        }
        var holder = byCode.get(code);
        boolean isAnothers = holder != null && !holder.equals(row.id);
        if (isAnothers || rowsByCode.get(code) != row) {
            row.refuse(OrganColumn.CREDIT_CODE, OrganError.CREDIT_CODE_TAKEN);
        }
    }

    static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
