package org.gouji.alignment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.check.RuleSet;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.gouji.source.Source;

/** Places a document into the form. Immutable; one for all threads. */
public final class Aligner {

    private final Editions editions;
    private final Map<String, EditionAligner> byEdition = new HashMap<>();

    /** @param rules those of an edition, for the balance by which glued digits are told apart */
    public Aligner(Editions editions, Function<Edition, RuleSet> rules, Vocabulary vocabulary) {
        this.editions = editions;
        for (Edition edition : editions.all()) {
            byEdition.put(edition.id(), new EditionAligner(editions, rules.apply(edition), vocabulary));
        }
    }

    /**
     * The report that the document holds, in the edition of its tables.
     *
     * @param year used when the document says none
     */
    public Aligned align(Source source, OptionalInt year) {
        Map<Edition, Aligned> readings = new HashMap<>();
        Function<Edition, Aligned> reading =
                edition -> readings.computeIfAbsent(edition, each -> align(source, year, each));
        Edition newest = editions.all().get(editions.all().size() - 1);
        Aligned first = reading.apply(
                prescribed(aligner(newest).yearAtFirstSight(source)).orElse(newest));
        Aligned ofYear = prescribed(first.year()).map(reading).orElse(first);
        return isOfItsEdition(ofYear) ? ofYear : bestOf(reading, ofYear);
    }

    private Optional<Edition> prescribed(OptionalInt year) {
        return year.isPresent() ? editions.ofYear(year.getAsInt()) : Optional.empty();
    }

    /** Nothing in its tables is what another edition has, as far as anything tells. */
    private static boolean isOfItsEdition(Aligned aligned) {
        return isPure(aligned)
                && aligned.issues().stream()
                        .map(Issue::code)
                        .noneMatch(code -> code == IssueCode.EDITION_OF_OTHER_YEARS || code == IssueCode.YEAR_MISSING);
    }

    private static boolean isPure(Aligned aligned) {
        return aligned.issues().stream().noneMatch(issue -> issue.code() == IssueCode.CELL_OF_OTHER_EDITION);
    }

    /** The edition that has a place for everything, else for the most figures; that of the year when several have. */
    private Aligned bestOf(Function<Edition, Aligned> reading, Aligned ofYear) {
        Aligned best = ofYear;
        for (Edition edition : editions.all()) {
            Aligned other = reading.apply(edition);
            boolean isBetter = isPure(other) == isPure(best)
                    ? figures(other) > figures(best)
                    : isPure(other) && figures(other) > 0;
            best = isBetter ? other : best;
        }
        return best;
    }

    /** The same in a given edition: what only another one has is told as issues. */
    public Aligned align(Source source, OptionalInt year, Edition edition) {
        return aligner(edition).align(source, year);
    }

    private EditionAligner aligner(Edition edition) {
        return Optional.ofNullable(byEdition.get(edition.id())).orElseThrow();
    }

    private static int figures(Aligned aligned) {
        return aligned.origins().size();
    }
}
