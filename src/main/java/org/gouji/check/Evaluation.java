package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Cell;

/** Gathers what the rules say about one report. A passing rule costs no more than a count, unless it is asked for. */
final class Evaluation {

    private final Figures figures;
    private final Wording wording;
    private final boolean withPassed;
    private final List<Finding> failed = new ArrayList<>();
    private final List<Finding> undetermined = new ArrayList<>();
    private final List<Finding> passed = new ArrayList<>();
    private int passes;

    Evaluation(Figures figures, Wording wording, boolean withPassed) {
        this.figures = figures;
        this.wording = wording;
        this.withPassed = withPassed;
    }

    Wording wording() {
        return wording;
    }

    void passed(Place place) {
        passes++;
        if (withPassed) {
            passed.add(
                    finding(place, Outcome.PASSED, wording.passed(place.check().title()), Optional.empty(), List.of()));
        }
    }

    /** One cell of a rule that goes through many. */
    void passed(Place place, Cell cell) {
        if (withPassed) {
            passed(place.at(cell));
        } else {
            passes++;
        }
    }

    void failed(Place place, Optional<Comparison> comparison, List<Term> terms, Map<String, Message> variables) {
        Message message =
                place.message().fill(figures, place.variables(variables)).append(wording.blanksCounted(terms));
        failed.add(finding(place, Outcome.FAILED, message, comparison, terms));
    }

    /** A check that names the cells at fault. */
    void failed(Place place, List<Repair> repairs) {
        Message message = place.message().fill(figures, place.variables(Map.of("changes", wording.repairs(repairs))));
        failed.add(finding(place, Outcome.FAILED, message, Optional.empty(), changed(repairs))
                .with(repairs));
    }

    private static List<Term> changed(List<Repair> repairs) {
        return repairs.stream()
                .flatMap(repair -> repair.changes().stream())
                .map(change -> Term.subject(change.cell(), change.from()))
                .distinct()
                .toList();
    }

    void undetermined(Place place, List<Term> terms) {
        undetermined(place, terms, List.of());
    }

    /**
     * @param sections keys of those whose text is lacking
     */
    void undetermined(Place place, List<Term> terms, List<String> sections) {
        if (place.appliesWithoutFigures()) {
            Message message = wording.lacking(place.check().title(), terms, sections);
            undetermined.add(finding(place, Outcome.UNDETERMINED, message, Optional.empty(), terms));
        }
    }

    private static Finding finding(
            Place place, Outcome outcome, Message message, Optional<Comparison> comparison, List<Term> terms) {
        return new Finding(
                place.id(),
                place.check(),
                outcome,
                place.severity(),
                place.effect(),
                message,
                comparison,
                terms,
                List.of());
    }

    List<Finding> failures() {
        return failed;
    }

    /** A failed finding told again, with what the search for repairs has found. */
    void replaceFailure(int index, Finding finding) {
        failed.set(index, finding);
    }

    Findings findings(String edition, String version, String hash) {
        int blocking = (int) failed.stream().filter(Finding::blocks).count();
        List<Finding> all = new ArrayList<>(failed);
        all.addAll(undetermined);
        all.addAll(passed);
        return new Findings(
                new Findings.Head(
                        edition,
                        version,
                        hash,
                        passes + failed.size() + undetermined.size(),
                        passes,
                        failed.size(),
                        undetermined.size(),
                        blocking),
                all);
    }
}
