package org.gouji.supervision;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gouji.access.Right;
import org.gouji.catalogue.Catalogue;
import org.gouji.consolidation.CellSum;
import org.gouji.consolidation.ReportFigures;
import org.gouji.consolidation.Tally;
import org.gouji.form.Edition;

/** Figures of one organ or of a subtree in a year, for whoever does more with sums than show them. */
@Singleton
public class Sums {

    private final Adding adding;
    private final Within within;
    private final KeptSums kept;
    private final IntFunction<Optional<Edition>> editions;

    Sums(Adding adding, KeptSums kept, Within within, Catalogue catalogue) {
        this.adding = adding;
        this.kept = kept;
        this.within = within;
        this.editions = catalogue::editionOf;
    }

    /**
     * The figures of a year.
     *
     * @param absent how many reports belong into the sum and do not count or are not there
     * @param cells the sum of a cell, by its place in the edition
     */
    public record Sum(Edition edition, int counted, int absent, IntFunction<CellSum> cells) {

        /** How many reports there would be if nobody lacked. */
        public int expected() {
            return counted + absent;
        }

        /** Empty when there is no such organ. */
        static Optional<Sum> of(Question question, Edition edition, Moment moment) throws SQLException {
            Optional<Collected> collected = moment.collect(question, edition);
            if (collected.isEmpty()) {
                return Optional.empty();
            }
            Tally tally = new Tally(edition);
            moment.figures(collected.get(), (report, figures) -> tally.add(figures));
            int absent = collected.get().absent().size();
            return Optional.of(new Sum(edition, tally.reports(), absent, cell -> tally.at(cell, absent)));
        }
    }

    /** The same organ if the caller may add up what is below it; else the answer is that there is none. */
    public UUID reached(UUID organ) {
        return within.subtree(organ, Right.CONSOLIDATE);
    }

    /** Empty when there is no form for the year. */
    public Optional<Sum> sum(UUID organ, int year, Counted counted, Extent extent) {
        return Optional.ofNullable(
                sums(organ, IntStream.of(year), counted, extent).get(year));
    }

    /** Sums of several years at one moment, in the order of the years. Those without a form are left out. */
    public SortedMap<Integer, Sum> sums(UUID organ, IntStream years, Counted counted, Extent extent) {
        SortedMap<Integer, Edition> forms = new TreeMap<>();
        years.forEach(year -> editions.apply(year).ifPresent(edition -> forms.put(year, edition)));
        return adding.at(moment -> kept.sums(new Span(organ, forms, counted, extent), moment));
    }

    /** Shows what all other organs of the organ's kind and tier have published in the year's form. */
    public void peers(UUID organ, int year, Consumer<ReportFigures> visitor) {
        editions.apply(year)
                .ifPresent(edition -> adding.at(moment -> {
                    moment.peers(organ, year, edition, visitor);
                    return Optional.empty();
                }));
    }
}
