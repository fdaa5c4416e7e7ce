package org.gouji.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.check.Condition.Relation;
import org.gouji.check.LinearSystem.Equation;
import org.gouji.content.CellValue;
import org.gouji.form.Edition;

/** Brings failed equations together with the smallest changes that would make them hold. */
final class Repairs {

    private final Edition edition;
    private final List<Rule.Statement> statements;
    private final Figures figures;

    /**
     * @param statements all equations of the rule set
     */
    Repairs(Edition edition, List<Rule.Statement> statements, Figures figures) {
        this.edition = edition;
        this.statements = statements;
        this.figures = figures;
    }

    /**
     * The equations that the form itself demands, without condition and with factors of one: those that a change of
     * single cells can be computed from. What is merely expected to be equal is no reason to change a figure.
     */
    static List<Rule.Statement> equationsAmong(List<Rule> rules) {
        return rules.stream()
                .filter(Rule.Statement.class::isInstance)
                .map(Rule.Statement.class::cast)
                .filter(statement -> statement.place().severity() == Severity.ERROR
                        && statement.when().isEmpty()
                        && statement.holds() instanceof Relation relation
                        && relation.operator() == Operator.EQUAL
                        && hasPlainCells(relation.left())
                        && hasPlainCells(relation.right()))
                .toList();
    }

    private static boolean hasPlainCells(Sum sum) {
        return sum.constant() == 0
                && sum.isOfReport()
                && IntStream.range(0, sum.operands().size()).allMatch(i -> Math.abs(sum.factor(i)) == 1);
    }

    void tell(Evaluation evaluation, List<Culprit> culprits) {
        List<Equation> equations = new ArrayList<>();
        for (Rule.Statement statement : statements) {
            equation(statement).ifPresent(equations::add);
        }
        for (LinearSystem component : new LinearSystem(equations).failingComponents()) {
            List<Repair> repairs = repairs(component);
            attach(evaluation, component, repairs);
            culprits.stream()
                    .filter(culprit -> concerns(culprit, component))
                    .filter(culprit -> !repairs.isEmpty())
                    .forEach(culprit -> evaluation.failed(culprit.place().at(address(component, repairs)), repairs));
        }
    }

    private Optional<Equation> equation(Rule.Statement statement) {
        Relation relation = (Relation) statement.holds();
        return relation.comparison(figures).map(comparison -> {
            int left = relation.left().operands().size();
            int size = left + relation.right().operands().size();
            int[] cells = new int[size];
            int[] factors = new int[size];
            for (int i = 0; i < size; i++) {
                Sum sum = i < left ? relation.left() : relation.right();
                int term = i < left ? i : i - left;
                cells[i] = sum.operands().get(term).index();
                factors[i] = (int) sum.factor(term) * (i < left ? 1 : -1);
            }
            return new Equation(statement.place().id(), cells, factors, comparison.difference());
        });
    }

    private List<Repair> repairs(LinearSystem component) {
        List<String> resolves = failing(component);
        return new RepairSearch(component, figures::exact)
                .smallest().stream()
                        .map(figuresByCell -> new Repair(changes(figuresByCell), resolves))
                        .toList();
    }

    private static List<String> failing(LinearSystem component) {
        return component.equations().stream()
                .filter(Equation::fails)
                .map(Equation::id)
                .toList();
    }

    private List<Repair.Change> changes(Map<Integer, BigDecimal> figuresByCell) {
        return figuresByCell.entrySet().stream()
                .map(change -> new Repair.Change(
                        edition.cells().get(change.getKey()).key(),
                        figures.value(change.getKey()),
                        new CellValue.Number(change.getValue(), "")))
                .toList();
    }

    private static void attach(Evaluation evaluation, LinearSystem component, List<Repair> repairs) {
        Predicate<Finding> isOne = finding -> component.equations().stream().anyMatch(e -> e.id().equals(finding.id()));
        List<Finding> failures = evaluation.failures();
        for (int i = 0; i < failures.size(); i++) {
            if (isOne.test(failures.get(i))) {
                evaluation.replaceFailure(i, failures.get(i).with(repairs));
            }
        }
    }

    /** The cell, if there is but one to change; else where the first of the equations fails. */
    private static String address(LinearSystem component, List<Repair> repairs) {
        List<Repair.Change> first = repairs.get(0).changes();
        if (repairs.size() == 1 && first.size() == 1) {
            return first.get(0).cell().toString();
        }
        String id = failing(component).get(0);
        return id.substring(id.indexOf('/') + 1);
    }

    private static boolean concerns(Culprit culprit, LinearSystem component) {
        return component.equations().stream().filter(Equation::fails).anyMatch(e -> culprit.equationsOf()
                .contains(e.id().substring(0, e.id().indexOf('/'))));
    }
}
