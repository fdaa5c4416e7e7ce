package org.gouji.province;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.form.Row;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The province, once it is in the database. */
public record Province(List<Place> places, List<Fault> faults, int firstYear, int years) {

    private static final String REPORT = "copy report (id, organ_id, year, edition, stage, title, preface, closing, "
            + "version, failed, undetermined, blocking, rule_set, created_at, updated_at) from stdin";
    private static final String TABLE = "copy report_table (report_id, form_table, cells, version) from stdin";
    private static final String ORGAN =
            "copy organ (id, name, aliases, tier, kind, supervisor_id, version, created_at, updated_at) from stdin";
    private static final String SECTIONS =
            """
            insert into report_section (report_id, section, heading, text, version)
            select r.id, s.section, '', '', 1
            from report r cross join (values %s) s (section)
            where r.id not in (select report_id from report_section)
            """;

    /**
     * Within the connection's transaction. Reports are of the stage, but for drafts among the faults; governments have none.
     *
     * @param edition that of 2021, whose figures these are
     */
    public static Province load(
            Connection connection, long seed, Size size, Edition edition, int firstYear, int years, String stage)
            throws SQLException, IOException {
        List<Place> places = Places.of(seed, size);
        Planting planting = new Planting();
        copy(connection, ORGAN, places.stream().map(Province::line).toList());
        List<String> reports = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (Place place : places) {
            SplittableRandom own = random.split();
            Figures figures = null;
            for (int year = firstYear; year < firstYear + years && !place.isGovernment(); year++) {
                figures = Figures.after(figures, edition, own);
                // the year after follows from what was right, so that one fault is one fault
                Figures told = figures.copy();
                Optional<Fault.Kind> fault = planting.plant(place, year, told, own);
                if (fault.filter(Fault.Kind.NO_REPORT::equals).isEmpty()) {
                    UUID id = new UUID(
                            place.id().getMostSignificantBits() + ((long) year << 16),
                            place.id().getLeastSignificantBits());
                    reports.add(line(
                            id,
                            place.id(),
                            year,
                            edition.id(),
                            fault.filter(Fault.Kind.STILL_A_DRAFT::equals).isPresent() ? "draft" : stage,
                            "",
                            "",
                            "",
                            1,
                            0,
                            0,
                            0,
                            "",
                            year + 1 + "-01-20",
                            year + 1 + "-01-20"));
                    for (FormTable table : edition.tables()) {
                        tables.add(line(id, table.key(), json(table, told), 1));
                    }
                }
            }
        }
        copy(connection, REPORT, reports);
        copy(connection, TABLE, tables);
        sections(connection, edition);
        return new Province(places, List.copyOf(planting.planted()), firstYear, years);
    }

    private static void sections(Connection connection, Edition edition) throws SQLException {
        String keys = edition.sections().stream()
                .map(section -> "('" + section.key() + "')")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        try (Statement statement = connection.createStatement()) {
            statement.execute(SECTIONS.formatted(keys));
        }
    }

    private static void copy(Connection connection, String sql, List<String> lines) throws SQLException, IOException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        for (String line : lines) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
    }

    private static String line(Place place) {
        return line(
                place.id(),
                place.name(),
                "{}",
                place.tier(),
                place.kind(),
                place.supervisor().map(UUID::toString).orElse("\\N"),
                1,
                "2020-01-01",
                "2020-01-01");
    }

    private static String line(Object... columns) {
        StringBuilder line = new StringBuilder();
        for (Object column : columns) {
            line.append(line.isEmpty() ? "" : "\t").append(column);
        }
        return line.append('\n').toString();
    }

    private static String json(FormTable table, Figures figures) {
        StringBuilder json = new StringBuilder("{");
        for (Row row : table.rows()) {
            StringBuilder cells = new StringBuilder();
            table.cells(row.key(), FormTable.ALL).stream()
                    .filter(cell -> figures.at(cell.index()) != null)
                    .forEach(cell -> cells.append(cells.isEmpty() ? "" : ",")
                            .append('"')
                            .append(cell.column().key())
                            .append("\":")
                            .append(figures.at(cell.index())));
            json.append(json.length() == 1 ? "" : ",")
                    .append('"')
                    .append(row.key())
                    .append("\":{")
                    .append(cells)
                    .append('}');
        }
        return json.append('}').toString();
    }
}
