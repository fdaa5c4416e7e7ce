package org.gouji.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.check.FormulaTokens.FormulaProblem;
import org.gouji.check.RawRuleSet.RawEach;
import org.gouji.form.Column;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.Label;
import org.gouji.form.Row;
import org.gouji.form.Section;
import org.jspecify.annotations.Nullable;

/** What {@code $row} and {@code $column} stand for at one place that a rule is applied to. */
record Binding(Map<String, String> keys, Map<String, Message> labels) {

    static final Binding NONE = new Binding(Map.of(), Map.of());

    Binding {
        keys = Map.copyOf(keys);
        labels = Map.copyOf(labels);
    }

    /**
     * Every place, row by row.
     *
     * @throws FormulaProblem when the form does not have the table, a row or a column
     */
    static Stream<Binding> each(Edition edition, @Nullable RawEach each) {
        if (each != null && each.section() != null) {
            return sections(edition, each.section());
        }
        if (each == null || each.table() == null) {
            return Stream.of(NONE);
        }
        FormTable table = table(edition, each.table());
        List<Row> rows = each.row() == null ? List.of() : select(each.row(), table::rows, "row");
        List<Column> columns = each.column() == null ? List.of() : columns(table, each.column());
        Stream<Binding> byRow = each.row() == null
                ? Stream.of(NONE)
                : rows.stream().map(row -> NONE.with("row", row.key(), row.label()));
        return each.column() == null
                ? byRow
                : byRow.flatMap(binding ->
                        columns.stream().map(column -> binding.with("column", column.key(), column.label())));
    }

    private static Stream<Binding> sections(Edition edition, String selectors) {
        return Stream.of(selectors.split(",")).map(String::strip).flatMap(selector -> {
            List<Section> found = edition.sections().stream()
                    .filter(section -> selector.equals("*") || selector.equals(section.key()))
                    .toList();
            if (found.isEmpty()) {
                throw new FormulaProblem("no section '" + selector + "'");
            }
            return found.stream().map(section -> NONE.with("section", section.key(), section.heading()));
        });
    }

    static FormTable table(Edition edition, String key) {
        return edition.table(key).orElseThrow(() -> new FormulaProblem("no table '" + key + "'"));
    }

    static List<Column> columns(FormTable table, String selectors) {
        return select(selectors, table::columns, "column");
    }

    /**
     * @param selectors keys, keys of groups or {@code *}, with commas between
     */
    private static <T> List<T> select(String selectors, Function<String, List<T>> select, String what) {
        List<T> found = new ArrayList<>();
        for (String selector : selectors.split(",")) {
            List<T> selected = select.apply(selector.strip());
            if (selected.isEmpty()) {
                throw new FormulaProblem("no " + what + " '" + selector.strip() + "'");
            }
            found.addAll(selected);
        }
        return found;
    }

    private Binding with(String variable, String key, Label label) {
        Map<String, String> moreKeys = new HashMap<>(keys);
        moreKeys.put(variable, key);
        Map<String, Message> moreLabels = new HashMap<>(labels);
        moreLabels.put(variable, Wording.name(label));
        return new Binding(moreKeys, moreLabels);
    }
}
