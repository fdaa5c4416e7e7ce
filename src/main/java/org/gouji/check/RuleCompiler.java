package org.gouji.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.FormulaTokens.FormulaProblem;
import org.gouji.check.FormulaTokens.NotInPrevious;
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
    private final Ground ground;
    private final Check check;
    private final RawRule raw;

    /**
     * @param ground the form, and that of last year's report if the rule may refer to it
     */
    RuleCompiler(Ground ground, Check check, RawRule raw) {
        this.edition = ground.edition();
        this.ground = ground;
        this.check = check;
        this.raw = raw;
    }

    /**
     * The rule must have passed {@link RuleShape}.
     *
     * @return the rule at every place that can be compared with last year's form, if it asks for that
     * @throws NotInPrevious when there is no such place
     * @throws FormulaProblem when the rule cannot be read or names what the form does not have
     */
    List<Rule> rules() {
        if (raw.distinct() != null) {
            return distinct(raw.distinct());
        }
        List<Rule> rules = new ArrayList<>();
        List<NotInPrevious> notComparable = new ArrayList<>();
        for (Binding binding : Binding.each(edition, raw.each()).toList()) {
            try {
                rules.add(rule(binding));
            } catch (NotInPrevious problem) {
                notComparable.add(problem);
            }
        }
        if (rules.isEmpty() && !notComparable.isEmpty()) {
            throw notComparable.get(0);
        }
        return rules;
    }

    Culprit culprit(List<String> equationsOf) {
        return new Culprit(place(Binding.NONE, Set.of("changes")), equationsOf);
    }

    private Rule rule(Binding binding) {
        if (raw.passage() != null) {
            return prose(binding, raw.passage());
        }
        if (raw.holds() != null) {
            return statement(ground.with(binding.keys()), place(binding, Set.of("left", "right", "difference")));
        }
        if (raw.complete() != null) {
            return new WholeTable(
                    place(binding, Set.of("cells", "missing", "left", "right")), cells(binding, raw.complete()));
        }
        if (raw.ceiling() != null) {
            return new Ceiling(
                    place(binding, Set.of("cells", "left", "right")),
                    cells(binding, raw.cells()),
                    Formula.sum(ground.with(binding.keys()), raw.ceiling()));
        }
        if (raw.fullRow() != null) {
            return new FullRow(place(binding, Set.of("cells", "left", "right")), cells(binding, raw.fullRow()));
        }
        return requirement(binding, required(raw.must(), "must"));
    }

    private Rule.Statement statement(Ground here, Place place) {
        Optional<Condition> when = Optional.ofNullable(raw.when()).map(text -> Formula.condition(here, text));
        return new Rule.Statement(place, when, Formula.condition(here, required(raw.holds(), "holds")));
    }

    private Rule prose(Binding binding, String word) {
        PassageKind kind =
                PassageKind.of(word).orElseThrow(() -> new FormulaProblem("'" + word + "' is no kind of passage"));
        Set<String> variables = new HashSet<>(Wording.variables(kind));
        variables.addAll(Set.of("left", "right", "difference"));
        List<String> parts = Objects.requireNonNullElse(raw.parts(), List.of());
        parts.stream().filter(part -> !ground.measures().parts().contains(part)).forEach(part -> {
            throw new FormulaProblem("no section '" + part + "' in edition " + edition.id());
        });
        return new Prose(
                kind,
                Set.copyOf(Objects.requireNonNullElse(raw.topics(), List.of())),
                Set.copyOf(parts),
                statement(ground.with(kind).with(binding.keys()), place(binding, variables)));
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
            cells.addAll(Formula.cells(ground.with(binding.keys()), part));
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
        boolean isOfEach = raw.must() != null || raw.passage() != null;
        String address = raw.at() == null && isOfEach ? "" : required(raw.at(), "at");
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
                MessageTemplate.compile(ground.with(binding.keys()), text, known),
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
