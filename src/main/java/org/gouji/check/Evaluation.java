package org.gouji.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.Cell;

/** Gathers what the rules say about one report. A passing rule costs no more than a count, unless it is asked for. */
final class Evaluation {

    private final Figures figures;
    private final Wording wording;
    private final boolean withPassed;
    private final List<Finding> failed = new ArrayList<>();
    private final List<Finding> undetermined = new ArrayList<>();
    private final List<Finding> passed = new ArrayList<>();
    private final Map<Background, Map<String, Check>> lacking = new EnumMap<>(Background.class);
    private Map<String, Message> ofReport = Map.of();
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
                place.message().fill(figures, variables(place, variables)).append(wording.blanksCounted(terms));
        failed.add(finding(place, Outcome.FAILED, message, comparison, terms));
    }

    /** The words that the last failed finding is about, because another report has them too. */
    void shares(List<Copy> copies) {
        List<Copy> shown = copies.stream()
                .map(copy -> copy.saying(figures.quotable().of(copy.here())))
                .toList();
        int last = failed.size() - 1;
        failed.set(last, failed.get(last).sharing(shown));
    }

    /** A check that names the cells at fault. */
    void failed(Place place, List<Repair> repairs) {
        Message message = place.message().fill(figures, variables(place, Map.of("changes", wording.repairs(repairs))));
        failed.add(finding(place, Outcome.FAILED, message, Optional.empty(), changed(repairs))
                .with(repairs));
    }

    private List<Term> changed(List<Repair> repairs) {
        return repairs.stream()
                .flatMap(repair -> repair.changes().stream())
                .map(change -> Term.subject(
                        figures.content().edition().cell(change.cell()).orElseThrow(), change.from()))
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
        boolean isTold = undetermined.stream().anyMatch(finding -> finding.id().equals(place.id()));
        if (place.appliesWithoutFigures() && !isTold) {
            Message message = wording.lacking(place.check().title(), terms, sections, figures.passage());
            undetermined.add(finding(place, Outcome.UNDETERMINED, message, Optional.empty(), terms));
        }
    }

    /**
     * @param background what is not known beside the report; told once for all checks, whatever else they lack
     */
    void undetermined(Place place, Set<Background> background) {
        if (place.appliesWithoutFigures()) {
            background.forEach(what -> lacking.computeIfAbsent(what, w -> new LinkedHashMap<>())
                    .put(place.check().id(), place.check()));
        }
    }

    private Map<String, Message> ofReport() {
        if (ofReport.isEmpty()) {
            ofReport = wording.of(figures.subject());
        }
        return ofReport;
    }

    private Map<String, Message> variables(Place place, Map<String, Message> more) {
        Map<String, Message> all = new HashMap<>(ofReport());
        figures.passage().ifPresent(passage -> all.putAll(wording.of(passage)));
        all.putAll(place.variables(more));
        return all;
    }

    private Finding finding(
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
                figures.passage().map(Evaluation::quotation),
                List.of(),
                List.of());
    }

    private static Quotation quotation(Passage passage) {
        return new Quotation(passage.span(), passage.written(), passage.sentence(), passage.context());
    }

    /** One for each thing that is not known, whatever the number of checks that ask for it. */
    private Finding lacking(Background what, Map<String, Check> askedBy) {
        Check first = askedBy.values().iterator().next();
        return new Finding(
                first.id() + "/" + what.word(),
                first,
                Outcome.UNDETERMINED,
                Severity.INFO,
                Effect.NONE,
                wording.lacking(what, List.copyOf(askedBy.keySet())),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
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
        lacking.forEach((what, askedBy) -> undetermined.add(lacking(what, askedBy)));
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
                        lacking.size(),
                        blocking),
                all);
    }
}
