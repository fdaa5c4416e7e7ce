package org.gouji.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.content.ReportContent;
import org.gouji.form.Edition;
import org.gouji.narrative.NarrativeReader;

/** The checks of one edition, compiled. Immutable; one instance serves all threads. */
public final class RuleSet {

    private final Edition edition;
    private final String version;
    private final String hash;
    private final List<Check> checks;
    private final RuleLists rules;
    private final List<Culprit> culprits;
    private final List<Rule.Statement> equations;
    private final Set<String> idsOfEquations;
    private final Wording wording;
    private final Readers readers;
    private final Measures measures;

    RuleSet(
            Edition edition,
            String version,
            String hash,
            List<Check> checks,
            RuleLists rules,
            List<Culprit> culprits,
            Wording wording,
            Readers readers) {
        this(
                edition,
                version,
                hash,
                checks,
                rules,
                culprits,
                Repairs.equationsAmong(rules.all().stream().findFirst().orElse(List.of())),
                wording,
                readers);
    }

    private RuleSet(
            Edition edition,
            String version,
            String hash,
            List<Check> checks,
            RuleLists rules,
            List<Culprit> culprits,
            List<Rule.Statement> equations,
            Wording wording,
            Readers readers) {
        this.edition = edition;
        this.version = version;
        this.hash = hash;
        this.checks = List.copyOf(checks);
        this.rules = rules;
        this.culprits = List.copyOf(culprits);
        this.equations = List.copyOf(equations);
        this.idsOfEquations =
                equations.stream().map(equation -> equation.place().id()).collect(Collectors.toUnmodifiableSet());
        this.wording = wording;
        this.readers = readers;
        this.measures = new Measures(edition);
    }

    /** The same checks, which look for no repairs: for who asks whether something is wrong, of very many reports. */
    public RuleSet withoutRepairs() {
        return new RuleSet(edition, version, hash, checks, rules, List.of(), List.of(), wording, readers);
    }

    /** What reads the prose of its edition's reports. */
    public NarrativeReader narrative() {
        return readers.narrative();
    }

    /** The texts of a report as they may be quoted to somebody. */
    public MaskedTexts quotable(ReportContent report) {
        return new MaskedTexts(report, narrative().read(report));
    }

    public Edition edition() {
        return edition;
    }

    public String version() {
        return version;
    }

    /** Equal hashes mean equal checks, so that findings made by the same set can be kept. */
    public String hash() {
        return hash;
    }

    public List<Check> checks() {
        return checks;
    }

    /** The equations between cells that the form demands and that a report cannot be submitted without. */
    public List<CellEquation> balance() {
        return Repairs.equationsAmong(rules.all().stream().findFirst().orElse(List.of())).stream()
                .filter(statement -> statement.place().effect() == Effect.BLOCKS_SUBMISSION)
                .map(CellEquation::of)
                .toList();
    }

    public Optional<Check> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /** The failed and undetermined findings of a report. */
    public Findings findings(Subject subject) {
        return findings(subject, false);
    }

    /**
     * The findings of a report.
     *
     * @param subject a report of this rule set's edition
     * @param withPassed whether to tell every place that passed as well
     */
    public Findings findings(Subject subject, boolean withPassed) {
        if (!subject.content().edition().id().equals(edition.id())) {
            throw new IllegalArgumentException("a report of edition "
                    + subject.content().edition().id() + " for checks of edition " + edition.id());
        }
        Figures figures = new Figures(subject, readers, measures);
        Evaluation evaluation = new Evaluation(figures, wording, withPassed);
        for (Rule rule : rules.of(subject.content().year())) {
            rule.evaluate(figures, evaluation);
        }
        if (evaluation.failures().stream().anyMatch(this::isEquation)) {
            new Repairs(edition, equations, figures).tell(evaluation, culprits);
        }
        return evaluation.findings(edition.id(), version, hash);
    }

    private boolean isEquation(Finding finding) {
        return idsOfEquations.contains(finding.id());
    }
}
