package org.gouji.supervision;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gouji.catalogue.Catalogue;
import org.gouji.consolidation.CarryOver;
import org.gouji.consolidation.Conclusion;
import org.gouji.consolidation.Conclusions;
import org.gouji.consolidation.Gaps;
import org.gouji.consolidation.Peaks;
import org.gouji.consolidation.ReportFigures;
import org.gouji.consolidation.Tally;
import org.gouji.content.Cells;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.hierarchy.Member;
import org.gouji.organ.OrganId;
import org.gouji.report.Report;
import org.gouji.report.Reports;

/** Adds up the reports of an organ and of all below it, as they are at one moment. */
@Singleton
class Consolidations {

    private final DataSource database;
    private final Catalogue catalogue;
    private final Reports reports;

    Consolidations(DataSource database, Catalogue catalogue, Reports reports) {
        this.database = database;
        this.catalogue = catalogue;
        this.reports = reports;
    }

    /** Something that is read from the database as it is at one moment. */
    interface Reading<T> {
        T read(Moment moment) throws SQLException;
    }

    /** Empty when there is no such organ, or no form for the year. */
    Optional<Outcome> outcome(Question question) {
        return catalogue
                .editionOf(question.year())
                .flatMap(edition -> at(moment -> added(question, edition, moment)))
                .map(added -> judged(question, added));
    }

    /** One connection, one transaction, one moment. */
    <T> T at(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(ConsolidationSql.ONE_MOMENT);
                return reading.read(new Moment(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reports could not be added up", e);
        }
    }

    private Optional<Added> added(Question question, Edition edition, Moment moment) throws SQLException {
        Optional<Collected> collected = moment.collect(question, edition);
        if (collected.isEmpty()) {
            return Optional.empty();
        }
        Added added = new Added(collected.get());
        moment.figures(question, collected.get(), Optional.empty(), added::add);
        carriedOut(question.yearBefore(), moment, added);
        return Optional.of(added);
    }

    private void carriedOut(Question before, Moment moment, Added added) throws SQLException {
        Optional<Edition> edition = catalogue.editionOf(before.year());
        Optional<Cell> out = edition.flatMap(form -> form.cell(CarryOver.OUT));
        if (out.isPresent()) {
            Collected collected = moment.collect(before, edition.orElseThrow()).orElseThrow();
            moment.figures(
                    before,
                    collected,
                    Optional.of(CarryOver.OUT.table()),
                    (report, figures) -> added.carriedOut.put(
                            report.organ(), figures.number(out.get().index())));
        }
    }

    private Outcome judged(Question question, Added added) {
        Collected collected = added.collected;
        Optional<Cells> said = said(question, collected);
        Optional<CarryOver> chain = added.chain();
        List<Member> absent = collected.absent();
        List<Conclusion> conclusions = Conclusions.draw(
                collected.edition(),
                added.tally,
                added.peaks,
                said,
                chain,
                absent.size(),
                collected.locality().outside().size());
        List<Filed> others = collected.otherEditions();
        Set<UUID> shown = named(question, collected, absent, others, added.gaps, chain, conclusions)
                .collect(Collectors.toSet());
        Map<UUID, String> names = at(moment -> moment.names(shown));
        return new Outcome(
                question, collected, added.tally, added.gaps, absent, others, chain, said, conclusions, names);
    }

    /** The organ's report of the same edition, if it is the sum of those below it. */
    private Optional<Cells> said(Question question, Collected collected) {
        Member top = collected.locality().inside().get(0);
        return Optional.of(top)
                .filter(collected.locality()::addsUp)
                .flatMap(member -> reports.of(new OrganId(question.organ()), question.year()))
                .flatMap(reports::find)
                .map(Report::content)
                .map(content -> content.cells())
                .filter(cells -> cells.edition().id().equals(collected.edition().id()));
    }

    /** What is gathered while reports go by. */
    private static final class Added {

        private final Collected collected;
        private final Tally tally;
        private final Peaks peaks;
        private final Gaps gaps;
        private final Optional<Cell> in;
        private final Map<UUID, Optional<BigDecimal>> carriedIn = new HashMap<>();
        private final Map<UUID, Optional<BigDecimal>> carriedOut = new HashMap<>();

        private Added(Collected collected) {
            Edition edition = collected.edition();
            this.collected = collected;
            this.tally = new Tally(edition);
            this.peaks = new Peaks(edition);
            this.gaps = new Gaps(edition, Outcome.MOST_NAMED);
            this.in = edition.cell(CarryOver.IN);
        }

        private void add(Filed report, ReportFigures figures) {
            tally.add(figures);
            peaks.add(report.organ(), figures);
            gaps.add(report.organ(), figures);
            in.ifPresent(cell -> carriedIn.put(report.organ(), figures.number(cell.index())));
        }

        private Optional<CarryOver> chain() {
            return carriedOut.isEmpty() ? Optional.empty() : Optional.of(CarryOver.of(carriedIn, carriedOut));
        }
    }

    private static Stream<UUID> named(
            Question question,
            Collected collected,
            List<Member> absent,
            List<Filed> others,
            Gaps gaps,
            Optional<CarryOver> chain,
            List<Conclusion> conclusions) {
        return Stream.of(
                        Stream.of(question.organ()),
                        absent.stream().limit(Outcome.MOST_NAMED).map(Member::id),
                        collected.locality().outside().stream()
                                .limit(Outcome.MOST_NAMED)
                                .map(Member::id),
                        others.stream().limit(Outcome.MOST_NAMED).map(Filed::organ),
                        gaps.first().stream().map(Gaps.Place::organ),
                        chain.stream().flatMap(found -> found.broken().stream()
                                .limit(Outcome.MOST_NAMED)
                                .map(CarryOver.Break::organ)),
                        conclusions.stream().flatMap(found -> found.organ().stream()))
                .flatMap(ids -> ids)
                .distinct();
    }
}
