package org.gouji.organ;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Many organs at once: read by one statement, entered by one, changed in batches. Joins the transaction. */
@Singleton
class OrganBulk {

    private static final int BATCH = 1_000;
    private static final int AT_ONCE = 5_000;

    private static final String KNOWN =
            """
            with asked (id) as (
              select o.id from organ o where o.id = any (?) or o.credit_code = any (?) or o.name = any (?))
            select o.id, o.name, o.aliases, o.tier, o.kind, o.powers, o.supervisor_id, o.credit_code, o.valid_from,
                   o.valid_until, o.successors, o.exempt_from, o.exempt_until, o.exempt_reason, o.version, o.created_at, o.updated_at, o.lineage
            from organ o join asked on asked.id = o.id
            """;

    private static final String HEIGHTS =
            """
            select top.id, max(cardinality(o.lineage)) - cardinality(top.lineage) + 1
            from organ top join organ o on o.lineage @> array[top.id]
            where top.id = any (?)
            group by top.id, top.lineage
            """;

    private static final String ENTER =
            """
            insert into organ (id, name, aliases, tier, kind, powers, supervisor_id, credit_code, valid_from, valid_until,
                               successors, exempt_from, exempt_until, exempt_reason, version, created_at, updated_at,
                               lineage)
            select o.id, o.name, cast(o.aliases as text[]), o.tier, o.kind, cast(o.powers as text[]), o.supervisor,
                   o.code, cast(o.first as date), cast(o.last as date), cast(o.successors as uuid[]), o.exempt_from,
                   o.exempt_until, o.exempt_reason, 1, ?, ?, cast(o.lineage as uuid[])
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                 as o (id, name, aliases, tier, kind, powers, supervisor, code, first, last, lineage, successors,
                       exempt_from, exempt_until, exempt_reason)
            """;

    private static final String CHANGE =
            """
            update organ set name = ?, aliases = ?, tier = ?, kind = ?, powers = ?, credit_code = ?, valid_from = ?,
                             valid_until = ?, successors = ?, exempt_from = ?, exempt_until = ?, exempt_reason = ?,
                             version = version + 1, updated_at = greatest(?, created_at)
            where id = ?
            """;

    private static final String SUCCESSION = "organ_succession_successor_fk, organ_succession_cycle_check";

    private static final String MOVE = "update organ set supervisor_id = ? where id = ?";

    private final Session session;

    OrganBulk(Session session) {
        this.session = session;
    }

    /** A table may take longer than what a person waits for otherwise. */
    void takeTime() {
        session.createNativeMutationQuery("set local statement_timeout = '10min'")
                .executeUpdate();
    }

    /** Rows may then be written in any order, until the succession is held again. */
    void loosenSuccession() {
        session.createNativeMutationQuery("set constraints " + SUCCESSION + " deferred")
                .executeUpdate();
    }

    void holdSuccession() {
        session.createNativeMutationQuery("set constraints " + SUCCESSION + " immediate")
                .executeUpdate();
    }

    /** Of every organ that has successors, which. */
    Map<UUID, List<UUID>> successors() {
        Map<UUID, List<UUID>> found = new HashMap<>();
        session.createNativeQuery("select id, successors from organ where cardinality(successors) > 0", Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("successors", UUID[].class)
                .getResultStream()
                .forEach(row -> found.put(row.get("id", UUID.class), List.of(row.get("successors", UUID[].class))));
        return found;
    }

    List<KnownOrgan> known(Set<UUID> ids, Set<String> codes, Set<String> names) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
                statement.setFetchSize(BATCH);
                statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                statement.setArray(2, connection.createArrayOf("text", codes.toArray()));
                statement.setArray(3, connection.createArrayOf("text", names.toArray()));
                List<KnownOrgan> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(read(row));
                    }
                }
                return found;
            }
        });
    }

    /** Of each organ, how many levels it and all below it make up. */
    Map<UUID, Integer> heights(Collection<UUID> organs) {
        return session.doReturningWork(connection -> {
            Map<UUID, Integer> heights = new HashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(HEIGHTS)) {
                statement.setArray(1, connection.createArrayOf("uuid", organs.toArray()));
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        heights.put(row.getObject(1, UUID.class), row.getInt(2));
                    }
                }
            }
            return heights;
        });
    }

    /** Those above must come first or be there. */
    void enter(List<SentRow> rows, PlannedHierarchy hierarchy, Instant now) {
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
                statement.setTimestamp(1, Timestamp.from(now));
                statement.setTimestamp(2, Timestamp.from(now));
                for (int from = 0; from < rows.size(); from += AT_ONCE) {
                    enter(connection, statement, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)), hierarchy);
                }
            }
        });
    }

    private static void enter(
            Connection connection, PreparedStatement statement, List<SentRow> rows, PlannedHierarchy hierarchy)
            throws SQLException {
        var columns = new ColumnArrays(
                connection, statement, rows.stream().map(OrganBulk::draft).toList());
        columns.set(3, "uuid", rows.stream().map(row -> row.id).toArray());
        columns.set(4, "text", OrganDraft::name);
        columns.set(5, "text", draft -> ColumnArrays.literal(draft.aliases()));
        columns.set(6, "text", draft -> draft.tier().word());
        columns.set(7, "text", draft -> draft.kind().word());
        columns.set(
                8,
                "text",
                draft -> draft.powers() == null
                        ? null
                        : ColumnArrays.literal(
                                draft.powers().stream().map(Power::word).toList()));
        columns.set(
                9,
                "uuid",
                draft -> draft.supervisor() == null ? null : draft.supervisor().value());
        columns.set(
                10,
                "text",
                draft -> draft.creditCode() == null ? null : draft.creditCode().value());
        columns.set(
                11,
                "text",
                draft -> draft.validFrom() == null ? null : draft.validFrom().toString());
        columns.set(
                12,
                "text",
                draft -> draft.validUntil() == null ? null : draft.validUntil().toString());
        columns.set(
                13,
                "text",
                rows.stream()
                        .map(row -> ColumnArrays.literal(hierarchy.lineage(Objects.requireNonNull(row.id))))
                        .toArray());
        columns.set(14, "text", draft -> ColumnArrays.literal(draft.successors()));
        columns.set(15, "integer", OrganBulk.of(Exemption::from));
        columns.set(16, "integer", OrganBulk.of(Exemption::until));
        columns.set(17, "text", OrganBulk.of(Exemption::reason));
        statement.executeUpdate();
    }

    void change(List<SentRow> rows, Instant now) {
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CHANGE)) {
                int waiting = 0;
                for (SentRow row : rows) {
                    change(connection, statement, row, now);
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
        });
    }

    /** One after the other, those first that end up higher: each then moves below what is already in its place. */
    void move(List<SentRow> rows) {
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
                for (SentRow row : rows) {
                    var supervisor = draft(row).supervisor();
                    statement.setObject(1, supervisor == null ? null : supervisor.value());
                    statement.setObject(2, row.id);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    private static void change(Connection connection, PreparedStatement statement, SentRow row, Instant now)
            throws SQLException {
        var draft = draft(row);
        statement.setString(1, draft.name());
        statement.setArray(2, connection.createArrayOf("text", draft.aliases().toArray()));
        statement.setString(3, draft.tier().word());
        statement.setString(4, draft.kind().word());
        statement.setArray(5, powers(connection, draft.powers()));
        statement.setString(
                6, draft.creditCode() == null ? null : draft.creditCode().value());
        statement.setObject(7, draft.validFrom());
        statement.setObject(8, draft.validUntil());
        statement.setArray(9, connection.createArrayOf("uuid", OrganRows.successors(draft)));
        statement.setObject(10, OrganBulk.of(Exemption::from).apply(draft), Types.INTEGER);
        statement.setObject(11, OrganBulk.of(Exemption::until).apply(draft), Types.INTEGER);
        statement.setObject(12, OrganBulk.of(Exemption::reason).apply(draft), Types.VARCHAR);
        statement.setTimestamp(13, Timestamp.from(now));
        statement.setObject(14, row.id);
    }

    private static @Nullable Array powers(Connection connection, @Nullable List<Power> powers) throws SQLException {
        return powers == null
                ? null
                : connection.createArrayOf(
                        "text", powers.stream().map(Power::word).toArray());
    }

    private static Function<OrganDraft, @Nullable Object> of(Function<Exemption, @Nullable Object> property) {
        return draft -> draft.exemption() == null ? null : property.apply(draft.exemption());
    }

    private static OrganDraft draft(SentRow row) {
        return Objects.requireNonNull(row.draft);
    }

    private static KnownOrgan read(ResultSet row) throws SQLException {
        var entity = new OrganEntity();
        entity.id = row.getObject("id", UUID.class);
        entity.name = row.getString("name");
        entity.aliases = (String[]) row.getArray("aliases").getArray();
        entity.tier = row.getString("tier");
        entity.kind = row.getString("kind");
        var powers = row.getArray("powers");
        entity.powers = powers == null ? null : (String[]) powers.getArray();
        entity.supervisor = row.getObject("supervisor_id", UUID.class);
        entity.creditCode = row.getString("credit_code");
        entity.validFrom = row.getObject("valid_from", LocalDate.class);
        entity.validUntil = row.getObject("valid_until", LocalDate.class);
        entity.successors = (UUID[]) row.getArray("successors").getArray();
        entity.exemptFrom = row.getObject("exempt_from", Integer.class);
        entity.exemptUntil = row.getObject("exempt_until", Integer.class);
        entity.exemptReason = row.getString("exempt_reason");
        entity.version = row.getLong("version");
        entity.createdAt = row.getTimestamp("created_at").toInstant();
        entity.updatedAt = row.getTimestamp("updated_at").toInstant();
        return new KnownOrgan(
                OrganRows.read(entity), List.of((UUID[]) row.getArray("lineage").getArray()));
    }
}
