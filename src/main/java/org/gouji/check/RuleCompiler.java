package org.gouji.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.FormulaTokens.FormulaProblem;
import org.gouji.check.RawRuleSet.RawDistinct;
import org.gouji.check.RawRuleSet.RawRule;
import org.gouji.content.CellText;
import org.gouji.form.Cell;
import org.gouji.form.Column;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
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
        return Binding.each(edition, raw.each()).map(this::rule).toList();
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
            return new Ceiling(
                    place(binding, Set.of("cells", "left", "right")),
                    cells(binding, raw.cells()),
                    Formula.sum(edition, binding.keys(), raw.ceiling()));
        }
        if (raw.fullRow() != null) {
            return new FullRow(place(binding, Set.of("cells", "left", "right")), cells(binding, raw.fullRow()));
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
        FormTable table = Binding.table(edition, required(distinct.table(), "table"));
        List<Column> columns = Binding.columns(table, required(distinct.columns(), "columns"));
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                Column a = columns.get(i);
                Column b = columns.get(j);
                Place place =
                        place(Binding.NONE, Set.of("first", "second")).at(table.key() + "/" + a.key() + "/" + b.key());
                rules.add(new Distinct(
                        place,
                        table.cells(FormTable.ALL, a.key()),
                        table.cells(FormTable.ALL, b.key()),
                        Map.of("first", Wording.name(a.label()), "second", Wording.name(b.label())),
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

    private static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new FormulaProblem(name + " is missing");
        }
        return value;
    }
}
