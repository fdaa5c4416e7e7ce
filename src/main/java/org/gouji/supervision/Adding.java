package org.gouji.supervision;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.gouji.catalogue.Catalogue;
import org.gouji.consolidation.CarryOver;
import org.gouji.form.Cell;
import org.gouji.form.Edition;

/** Reads reports and adds them up as they go by. */
@Singleton
class Adding {

    private final DataSource database;
    private final IntFunction<Optional<Edition>> editions;
    private final KeptFigures kept;

    @Inject
    Adding(DataSource database, Catalogue catalogue, KeptFigures kept) {
        this(database, catalogue::editionOf, kept);
    }

    Adding(DataSource database, IntFunction<Optional<Edition>> editions, KeptFigures kept) {
        this.database = database;
        this.editions = editions;
        this.kept = kept;
    }

    /** Something that is read from the database as it is at one moment. */
    interface Reading<T> {
        T read(Moment moment) throws SQLException;
    }

    /** Empty when there is no such organ, or no form for the year. */
    Optional<Added> added(Question question) {
        return editions.apply(question.year()).flatMap(edition -> at(moment -> added(question, edition, moment)));
    }

    /** One connection, one transaction, one moment. */
    <T> T at(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(ConsolidationSql.ONE_MOMENT);
                return reading.read(new Moment(connection, kept));
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
        moment.figures(collected.get(), added::add);
        carriedOut(question.yearBefore(), moment, added);
        return Optional.of(added);
    }

    private void carriedOut(Question before, Moment moment, Added added) throws SQLException {
        Optional<Edition> edition = editions.apply(before.year());
        Optional<Cell> out = edition.flatMap(form -> form.cell(CarryOver.OUT));
        if (out.isPresent()) {
            added.carriedOut(moment.cell(before, edition.orElseThrow(), out.get()));
        }
    }
}
