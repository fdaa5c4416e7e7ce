package org.gouji.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.check.FormulaTokens.NotInPrevious;
import org.gouji.form.Edition;
import org.gouji.form.Editions;

/**
 * The rules of an edition by the edition of last year's report. Rules that compare with last year apply where the form
 * of last year has what they ask for, so that nothing incomparable is compared when the form changes.
 */
final class RuleLists {

    private static final String NONE = "";

    private final Edition edition;
    private final Editions editions;
    private final Map<String, List<Rule>> byPrevious = new LinkedHashMap<>();

    RuleLists(Edition edition, Editions editions) {
        this.edition = edition;
        this.editions = editions;
        byPrevious.put(NONE, new ArrayList<>());
        previousForms().forEach(previous -> byPrevious.put(previous.id(), new ArrayList<>()));
    }

    /** Those that a report of the edition can follow on. */
    private Stream<Edition> previousForms() {
        Optional<Edition> before = editions.ofYear(edition.years().first() - 1);
        boolean lastsLonger = edition.years().contains(edition.years().first() + 1);
        return Stream.concat(before.stream(), lastsLonger ? Stream.of(edition) : Stream.empty());
    }

    /**
     * Compiles a rule for every form of last year.
     *
     * @throws NotInPrevious when it can be compared with none of them
     */
    void add(Function<Ground, List<Rule>> compile) {
        try {
            List<Rule> rules = compile.apply(Ground.of(edition));
            byPrevious.values().forEach(list -> list.addAll(rules));
        } catch (NotInPrevious needsPrevious) {
            addAcrossYears(compile);
        }
    }

    private void addAcrossYears(Function<Ground, List<Rule>> compile) {
        List<NotInPrevious> problems = new ArrayList<>();
        List<Edition> forms = previousForms().toList();
        for (Edition previous : forms) {
            try {
                list(previous.id()).addAll(compile.apply(Ground.of(edition).after(previous)));
            } catch (NotInPrevious problem) {
                problems.add(problem);
            }
        }
        if (!forms.isEmpty() && problems.size() == forms.size()) {
            throw problems.get(0);
        }
    }

    /** For a report of a year of the edition; whether last year's report is there does not matter. */
    List<Rule> of(int year) {
        return year == edition.years().first()
                ? ofFirstYear()
                : list(byPrevious.containsKey(edition.id()) ? edition.id() : NONE);
    }

    private List<Rule> ofFirstYear() {
        return list(
                editions.ofYear(edition.years().first() - 1).map(Edition::id).orElse(NONE));
    }

    Collection<List<Rule>> all() {
        return byPrevious.values();
    }

    private List<Rule> list(String previous) {
        return byPrevious.getOrDefault(previous, List.of());
    }
}
