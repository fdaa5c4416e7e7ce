package org.gouji.supervision;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.gouji.check.Catalogues;
import org.gouji.form.Edition;
import org.gouji.platform.database.BenchmarkDatabase;
import org.gouji.province.Place;
import org.gouji.province.Province;
import org.gouji.province.Size;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A province of 30,000 organs with their reports of three years. */
@State(Scope.Benchmark)
public class LoadedProvince {

    static final int YEAR = 2023;
    static final int YEARS = 3;

    /** Its reports are public. */
    static final int PUBLISHED = YEAR + 1;

    final Edition edition = Catalogues.edition("2021");
    final KeptSums sums = new KeptSums();
    private BenchmarkDatabase database;
    private List<Place> places;
    private DataSource pool;
    private Adding adding;

    @Setup
    public void load() throws Exception {
        database = BenchmarkDatabase.start();
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            places = Province.load(connection, 7, Size.FULL, edition, YEAR - 1, YEARS, "approved")
                    .places();
            connection.commit();
        }
        database.execute(findings("failed", 3, 700));
        database.execute(findings("undetermined", 2, 400));
        database.execute(PUBLISH);
        database.execute("vacuum analyze");
        pool = database.pool();
        adding = adding();
    }

    @TearDown
    public void stop() {
        database.close();
    }

    /** One that has added up nothing yet. */
    Adding adding() {
        return new Adding(pool, year -> Optional.of(edition), new KeptFigures(() -> 64));
    }

    /** One that keeps figures from sum to sum. */
    Adding kept() {
        return adding;
    }

    UUID top() {
        return places.get(0).id();
    }

    UUID county() {
        return places.stream()
                .filter(place -> place.tier().equals("county") && place.isGovernment())
                .findFirst()
                .orElseThrow()
                .id();
    }

    UUID leaf() {
        return places.get(places.size() - 1).id();
    }

    /** As the service asks: with connections that are open already. */
    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** @return how many rows there are */
    int rows(String sql) throws SQLException {
        int rows = 0;
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows++;
            }
        }
        return rows;
    }

    private static final String PUBLISH =
            """
            with published as (
                insert into report_revision (report_id, number, kind, report_version, part_versions, content, at, by_id, by_name)
                select r.id, 1, 'published', r.version, '{}', '{}', r.updated_at, 'bench', ''
                from report r where r.year = %d and r.stage = 'approved'
                returning report_id)
            update report r set stage = 'published', published_revision = 1 from published p where r.id = p.report_id
            """
                    .formatted(PUBLISHED);

    /** Every report has as many findings, of different checks. */
    private static String findings(String outcome, int each, int characters) {
        return """
                insert into report_finding (report_id, number, year, finding, check_id, outcome, severity, effect, about, said)
                select r.id, coalesce(more.last, 0) + n, r.year, 'T3-0' || n || '/applications/total', 'T3-0' || n, '%1$s', 'error',
                       'blocksSubmission', '[]', json_build_object('id', 'T3-0' || n, 'message', repeat('x', %3$d))
                from report r
                cross join generate_series(1, %2$d) n
                left join (select report_id, max(number) as last from report_finding group by 1) more on more.report_id = r.id
                """
                .formatted(outcome, each, characters);
    }
}
