package org.gouji.supervision;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gouji.consolidation.ReportFigures;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.hierarchy.Locality;
import org.gouji.hierarchy.Member;

/** The reports of a subtree as they are at one moment, read row by row. */
final class Moment {

    private static final int AT_ONCE = 2_000;

    private final Connection connection;
    private final KeptFigures kept;

    Moment(Connection connection, KeptFigures kept) {
        this.connection = connection;
        this.kept = kept;
    }

    /** Empty when there is no such organ. */
    Optional<Collected> collect(Question question, Edition edition) throws SQLException {
        List<Member> members = new ArrayList<>();
        Map<UUID, Filed> filed = new HashMap<>();
        try (PreparedStatement statement = statement(question, ConsolidationSql.ORGANS)) {
            statement.setFetchSize(AT_ONCE);
            statement.setInt(1, question.year());
            statement.setObject(2, question.organ());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID organ = row.getObject(1, UUID.class);
                    String kind = row.getString(3);
                    report(row, organ, question.counted()).ifPresent(report -> filed.put(organ, report));
                    members.add(new Member(
                            organ,
                            Optional.ofNullable(row.getObject(2, UUID.class)),
                            kind.equals("government"),
                            kind.equals("vertical"),
                            row.getBoolean(9),
                            filed.containsKey(organ)));
                }
            }
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(new Collected(edition, Locality.of(members), filed));
    }

    /**
     * In which state the organs and reports of the sum of each year are: the same state, the same sum. Empty when there is
     * no such organ.
     */
    Map<Integer, String> states(Span span) throws SQLException {
        Map<Integer, String> states = new HashMap<>();
        Array years = connection.createArrayOf("integer", span.years().keySet().toArray());
        try (PreparedStatement statement =
                connection.prepareStatement(span.extent().in(ConsolidationSql.STATES))) {
            statement.setArray(1, years);
            statement.setObject(2, span.organ());
            statement.setArray(3, years);
            statement.setObject(4, span.organ());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String state = row.getString(2);
                    if (state != null) {
                        states.put(row.getInt(1), state);
                    }
                }
            }
        }
        return states;
    }

    /** Shows the figures of every report that belongs into the sum and counts, always in the same order. */
    void figures(Collected collected, BiConsumer<Filed, ReportFigures> visitor) throws SQLException {
        figures(collected.counted(), collected.edition(), visitor);
    }

    private void figures(List<Filed> reports, Edition edition, BiConsumer<Filed, ReportFigures> visitor)
            throws SQLException {
        for (int from = 0; from < reports.size(); from += AT_ONCE) {
            List<Filed> some = reports.subList(from, Math.min(reports.size(), from + AT_ONCE));
            Map<UUID, ReportFigures> figures = figures(some, edition);
            some.forEach(report -> visitor.accept(report, Objects.requireNonNull(figures.get(report.report()))));
        }
    }

    private Map<UUID, ReportFigures> figures(List<Filed> reports, Edition edition) throws SQLException {
        Map<UUID, ReportFigures> figures = new HashMap<>();
        reports.forEach(report -> kept.of(report, edition).ifPresent(known -> figures.put(report.report(), known)));
        List<Filed> unknown = reports.stream()
                .filter(report -> !figures.containsKey(report.report()))
                .toList();
        if (!unknown.isEmpty()) {
            figures.putAll(read(unknown, edition));
            unknown.forEach(report -> kept.keep(report, Objects.requireNonNull(figures.get(report.report()))));
        }
        return figures;
    }

    /** Of one that says nothing, all cells are missing: another edition has other tables, and a revision may lack some. */
    private Map<UUID, ReportFigures> read(List<Filed> reports, Edition edition) throws SQLException {
        Map<UUID, ReportFigures> figures = new HashMap<>();
        reports.forEach(report -> figures.put(report.report(), new ReportFigures(edition)));
        StoredFigures reader = new StoredFigures(edition);
        try (PreparedStatement statement = connection.prepareStatement(ConsolidationSql.figures(edition))) {
            statement.setFetchSize(AT_ONCE);
            statement.setArray(1, ids(reports, false));
            statement.setArray(2, ids(reports, true));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    read(reader, row, Objects.requireNonNull(figures.get(row.getObject(1, UUID.class))));
                }
            }
        }
        return figures;
    }

    private Array ids(List<Filed> reports, boolean revised) throws SQLException {
        return connection.createArrayOf(
                "uuid",
                reports.stream()
                        .filter(report -> report.revised() == revised)
                        .map(Filed::report)
                        .toArray());
    }

    private static void read(StoredFigures reader, ResultSet row, ReportFigures into) throws SQLException {
        String cells = row.getString(4);
        if (cells == null) {
            reader.readLine(row.getString(2), row.getString(3), into);
        } else {
            reader.readCells(row.getString(2), cells, into);
        }
    }

    /** One cell of every report of the edition that counts, by organ; empty where there is no figure. */
    Map<UUID, Optional<BigDecimal>> cell(Question question, Edition edition, Cell cell) throws SQLException {
        Map<UUID, Optional<BigDecimal>> found = new HashMap<>();
        StoredFigures reader = new StoredFigures(edition);
        FormTable table = edition.table(cell.key().table()).orElseThrow();
        try (PreparedStatement statement = statement(question, ConsolidationSql.table(edition, table))) {
            statement.setFetchSize(AT_ONCE);
            ask(question, statement);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String cells = row.getString(3);
                    found.put(
                            row.getObject(1, UUID.class),
                            cells == null
                                    ? reader.cellOfLine(cell, row.getString(2))
                                    : reader.cellOfCells(cell, cells));
                }
            }
        }
        return found;
    }

    Map<UUID, String> names(Collection<UUID> organs) throws SQLException {
        Map<UUID, String> names = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ConsolidationSql.NAMES)) {
            statement.setArray(1, connection.createArrayOf("uuid", organs.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                }
            }
        }
        return names;
    }

    /** Shows the published figures of all other organs of the same kind and tier; of a report under correction, the old. */
    void peers(UUID organ, int year, Edition edition, Consumer<ReportFigures> visitor) throws SQLException {
        List<Filed> peers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ConsolidationSql.PEERS)) {
            statement.setFetchSize(AT_ONCE);
            statement.setObject(1, organ);
            statement.setInt(2, year);
            statement.setString(3, edition.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    report(row, row.getObject(1, UUID.class), Counted.PUBLISHED).ifPresent(peers::add);
                }
            }
        }
        figures(peers, edition, (report, figures) -> visitor.accept(figures));
    }

    private PreparedStatement statement(Question question, String sql) throws SQLException {
        return connection.prepareStatement(question.extent().in(sql));
    }

    private void ask(Question question, PreparedStatement statement) throws SQLException {
        for (int at : new int[] {0, 3}) {
            statement.setInt(at + 1, question.year());
            statement.setObject(at + 2, question.organ());
            statement.setArray(
                    at + 3, connection.createArrayOf("text", question.counted().stages()));
        }
    }

    private Optional<Filed> report(ResultSet row, UUID organ, Counted counted) throws SQLException {
        UUID report = row.getObject(4, UUID.class);
        if (report == null) {
            return Optional.empty();
        }
        String stage = row.getString(5);
        boolean stands = counted.includes(stage);
        boolean published = row.getObject(8) != null;
        return Optional.of(new Filed(
                report, organ, stage, row.getString(6), row.getLong(7), stands || published, !stands && published));
    }
}
