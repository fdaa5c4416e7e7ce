package org.gouji.organ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gouji.platform.Defects;
import org.gouji.problem.ErrorCode;
import org.gouji.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/** A row of a table of organs on its way: what stands in it, which organ it means, and what becomes of that. */
final class SentRow {

    enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED;

        String word() {
            return Words.of(this);
        }
    }

    private static final int LONGEST_SHOWN = 200;

    final int number;
    private final Map<OrganColumn, String> cells;
    private List<ProblemError> errors = List.of();

    /** The organ that it means, as it is kept; null for a new one. */
    @Nullable
    KnownOrgan known;

    @Nullable
    UUID id;

    @Nullable
    UUID supervisor;

    List<UUID> successors = List.of();

    @Nullable
    OrganDraft draft;

    SentRow(int number, Map<OrganColumn, String> cells) {
        this.number = number;
        this.cells = cells;
    }

    boolean has(OrganColumn column) {
        return cells.containsKey(column);
    }

    /** Empty when nothing stands there. */
    String cell(OrganColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** To know it by: cut short, since anything may stand in a cell. */
    String name() {
        String name = cell(OrganColumn.NAME);
        String said = name.isEmpty() && known != null ? known.organ().name() : name;
        return said.substring(0, Math.min(said.length(), LONGEST_SHOWN));
    }

    String pointer() {
        return "/rows/" + number;
    }

    void refuse(OrganColumn column, ErrorCode code) {
        refuse(column, code, Map.of());
    }

    void refuse(OrganColumn column, ErrorCode code, Map<String, Object> arguments) {
        refuse(List.of(ProblemError.inBody(Defects.pointer(pointer(), column.word()), code, arguments)));
    }

    void refuse(List<ProblemError> more) {
        var all = new ArrayList<>(errors);
        all.addAll(more);
        errors = List.copyOf(all);
    }

    boolean isRefused() {
        return !errors.isEmpty();
    }

    List<ProblemError> errors() {
        return errors;
    }

    boolean isNew() {
        return known == null;
    }

    OrganDraft was() {
        return Objects.requireNonNull(known).organ().said();
    }

    boolean isMoved() {
        return known != null
                && draft != null
                && !Optional.ofNullable(draft.supervisor())
                        .equals(Optional.ofNullable(known.organ().said().supervisor()));
    }

    Outcome outcome() {
        if (isRefused() || draft == null) {
            return Outcome.REFUSED;
        }
        if (known == null) {
            return Outcome.CREATED;
        }
        return draft.equals(known.organ().said()) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }
}
