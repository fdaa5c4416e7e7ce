package org.gouji.alignment.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.alignment.label.RowLabel;
import org.gouji.form.FormTable;
import org.gouji.form.Row;
import org.jspecify.annotations.Nullable;

/** The rows with figures that came by, in order: known ones of the form, and unknown ones. */
final class RowSteps {

    private record Step(FormTable table, @Nullable Row row, @Nullable UnknownRow unknown) {}

    private final List<Step> steps = new ArrayList<>();

    void known(FormTable table, Row row) {
        steps.add(new Step(table, row, null));
    }

    void unknown(UnknownRow row) {
        steps.add(new Step(row.table(), null, row));
    }

    int size() {
        return steps.size();
    }

    FormTable table(int at) {
        return steps.get(at).table();
    }

    Optional<Row> known(int at) {
        return at < 0 || at >= steps.size()
                ? Optional.empty()
                : Optional.ofNullable(steps.get(at).row());
    }

    Optional<UnknownRow> unknown(int at) {
        return Optional.ofNullable(steps.get(at).unknown());
    }

    Optional<Row> last() {
        return known(steps.size() - 1);
    }

    /** The one of some tables that a row came by of most lately; the first of them when none did. */
    FormTable latest(Set<FormTable> tables) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (tables.contains(steps.get(i).table())) {
                return steps.get(i).table();
            }
        }
        return tables.iterator().next();
    }

    /** Whether the table has begun and its last row has not come by. */
    boolean isOpen(FormTable table) {
        int last = lastIndex(table);
        return last >= 0 && last < table.rows().size() - 1;
    }

    /** Whether a row comes behind all that came by. */
    boolean isNext(RowLabel label) {
        return label.table().rows().indexOf(label.row()) > lastIndex(label.table());
    }

    private int lastIndex(FormTable table) {
        return steps.stream()
                .filter(step -> step.table().equals(table) && step.row() != null)
                .mapToInt(step -> table.rows().indexOf(step.row()))
                .max()
                .orElse(-1);
    }

    /** The one row of the form that belongs between the known neighbours of an unknown one, if exactly one does. */
    Optional<Row> between(int at) {
        Step unknown = steps.get(at);
        Step before = at == 0 ? null : steps.get(at - 1);
        Step after = at == steps.size() - 1 ? null : steps.get(at + 1);
        List<Row> rows = unknown.table().rows();
        if (Stream.of(before, after).anyMatch(step -> step != null && step.row() == null)) {
            return Optional.empty();
        }
        int above = before == null || !before.table().equals(unknown.table()) ? -1 : rows.indexOf(before.row());
        int below = after == null || !after.table().equals(unknown.table()) ? rows.size() : rows.indexOf(after.row());
        return below - above == 2 ? Optional.of(rows.get(above + 1)) : Optional.empty();
    }
}
