package org.gouji.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
        List<Aligned> readings = editions.all().stream()
                .map(edition -> aligner(edition).align(source, year))
                .toList();
        Aligned best = readings.get(0);
        for (Aligned reading : readings) {
            int gain = figures(reading) - figures(best);
            if (gain > 0 || gain == 0 && isOfItsYear(reading)) {
                best = reading;
            }
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

    private static boolean isOfItsYear(Aligned aligned) {
        return aligned.year().isPresent()
                && aligned.content().edition().years().contains(aligned.year().getAsInt());
    }
}
