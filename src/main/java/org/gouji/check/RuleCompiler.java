package org.gouji.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.check.FormulaTokens.FormulaProblem;
import org.gouji.check.RawRuleSet.RawDistinct;
import org.gouji.check.RawRuleSet.RawEach;
import org.gouji.check.RawRuleSet.RawRule;
import org.gouji.content.CellText;
import org.gouji.form.Cell;
import org.gouji.form.Column;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.Label;
import org.gouji.form.Row;
import org.gouji.form.ValueKind;
import org.jspecify.annotations.Nullable;

/** Compiles one rule of a check for every place of the form that it applies to. */
final class RuleCompiler {

    private final Edition edition;
    private final Check check;
    private final RawRule raw;

    RuleCompiler(Edition edition, Check check, RawRule raw) {
        this.edition = edition;
        this.check = check;
        this.raw = raw;
    }

    /**
     * The rule must have passed {@link RuleShape}.
     *
     * @throws FormulaProblem when the rule cannot be read or names what the form does not have
     */
    List<Rule> rules() {
        if (raw.distinct() != null) {
            return distinct(raw.distinct());
        }
        return bindings().stream().map(this::rule).toList();
    }

    Culprit culprit(List<String> equationsOf) {
        return new Culprit(place(Binding.NONE, Set.of("changes")), equationsOf);
    }

    private Rule rule(Binding binding) {
        if (raw.holds() != null) {
            Optional<Condition> when =
                    Optional.ofNullable(raw.when()).map(text -> Formula.condition(edition, binding.keys(), text));
            Condition holds = Formula.condition(edition, binding.keys(), raw.holds());
            return new Rule.Statement(place(binding, Set.of("left", "right", "difference")), when, holds);
        }
        if (raw.ceiling() != null) {
            return new Rule.Ceiling(
                    place(binding, Set.of("cells", "left", "right")),
                    cells(binding, raw.cells()),
                    Formula.sum(edition, binding.keys(), raw.ceiling()));
        }
        if (raw.fullRow() != null) {
            return new Rule.FullRow(place(binding, Set.of("cells", "left", "right")), cells(binding, raw.fullRow()));
        }
        return requirement(binding, required(raw.must(), "must"));
    }

    private Rule requirement(Binding binding, String word) {
        Requirement.Must must = Requirement.Must.of(word)
                .orElseThrow(() -> new FormulaProblem("'" + word + "' is nothing that a cell must do"));
        return new Requirement(
                place(binding, Set.of("cell", "written", "plain", "unit")),
                cells(binding, raw.cells()),
                must,
                raw.limit() == null ? 0 : raw.limit(),
                new CellText(edition.notation()));
    }

    private List<Cell> cells(Binding binding, @Nullable String text) {
        List<Cell> cells = new ArrayList<>();
        for (String part : required(text, "cells").split(";")) {
            cells.addAll(Formula.cells(edition, binding.keys(), part));
        }
        List<Cell> ofKind = cells.stream()
                .filter(cell -> raw.kinds() == null || kinds(raw.kinds()).contains(cell.kind()))
                .toList();
        if (ofKind.isEmpty()) {
            throw new FormulaProblem("no cell of " + text + " is of kind " + raw.kinds());
        }
        return ofKind;
    }

    private static List<ValueKind> kinds(List<String> words) {
        return words.stream()
                .map(word -> Arrays.stream(ValueKind.values())
                        .filter(kind -> kind.name().replace("_", "").equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> new FormulaProblem("'" + word + "' is no kind of value")))
                .toList();
    }

    private List<Rule> distinct(RawDistinct distinct) {
        FormTable table = table(required(distinct.table(), "table"));
        List<Column> columns = split(required(distinct.columns(), "columns"), table::columns, "column");
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                Column a = columns.get(i);
                Column b = columns.get(j);
                Place place =
                        place(Binding.NONE, Set.of("first", "second")).at(table.key() + "/" + a.key() + "/" + b.key());
                rules.add(new Rule.Distinct(
                        place,
                        table.cells(FormTable.ALL, a.key()),
                        table.cells(FormTable.ALL, b.key()),
                        Map.of("first", label(a.label()), "second", label(b.label())),
                        required(distinct.fewest(), "fewest"),
                        required(distinct.greatest(), "greatest")));
            }
        }
        return rules;
    }

    private Place place(Binding binding, Set<String> variables) {
        Set<String> known = new HashSet<>(Wording.EVERYWHERE);
        known.addAll(variables);
        Message text = required(raw.message(), "message");
        String address = raw.at() == null && raw.must() != null ? "" : required(raw.at(), "at");
        for (Map.Entry<String, String> key : binding.keys().entrySet()) {
            address = address.replace("$" + key.getKey(), key.getValue());
        }
        if (address.contains("$")) {
            throw new FormulaProblem("at '" + address + "' names what stands for nothing here");
        }
        return new Place(
                check,
                address,
                raw.severity() == null ? check.severity() : severity(raw.severity()),
                raw.effect() == null ? check.effect() : effect(raw.effect()),
                MessageTemplate.compile(edition, binding.keys(), text, known),
                binding.labels(),
                !RuleShape.NOT_APPLICABLE.equals(raw.lacking()));
    }

    private static Severity severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new FormulaProblem("severity '" + word + "' is unknown"));
    }

    private static Effect effect(String word) {
        return Arrays.stream(Effect.values())
                .filter(effect -> effect.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new FormulaProblem("effect '" + word + "' is unknown"));
    }

    private List<Binding> bindings() {
        RawEach each = raw.each();
        if (each == null) {
            return List.of(Binding.NONE);
        }
        FormTable table = table(required(each.table(), "table"));
        List<Binding> bindings = List.of(Binding.NONE);
        if (each.row() != null) {
            bindings = rows(table, each.row()).stream()
                    .map(row -> Binding.NONE.with("row", row.key(), row.label()))
                    .toList();
        }
        if (each.column() == null) {
            return bindings;
        }
        List<Column> columns = split(each.column(), table::columns, "column");
        return bindings.stream()
                .flatMap(
                        binding -> columns.stream().map(column -> binding.with("column", column.key(), column.label())))
                .toList();
    }

    private List<Row> rows(FormTable table, String selectors) {
        return split(selectors, table::rows, "row");
    }

    private static <T> List<T> split(String selectors, Function<String, List<T>> select, String what) {
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

    private FormTable table(String key) {
        return edition.table(key).orElseThrow(() -> new FormulaProblem("no table '" + key + "'"));
    }

    private static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new FormulaProblem(name + " is missing");
        }
        return value;
    }

    private static Message label(Label label) {
        return new Message(label.official(), label.english());
    }

    /** What {@code $row} and {@code $column} stand for at one place. */
    private record Binding(Map<String, String> keys, Map<String, Message> labels) {

        static final Binding NONE = new Binding(Map.of(), Map.of());

        Binding with(String variable, String key, Label label) {
            Map<String, String> moreKeys = new HashMap<>(keys);
            moreKeys.put(variable, key);
            Map<String, Message> moreLabels = new HashMap<>(labels);
            moreLabels.put(variable, RuleCompiler.label(label));
            return new Binding(Map.copyOf(moreKeys), Map.copyOf(moreLabels));
        }
    }
}
