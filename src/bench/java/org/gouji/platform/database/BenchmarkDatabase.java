package org.gouji.platform.database;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** The embedded database with the tables of the service, for one benchmark and empty. */
public final class BenchmarkDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private BenchmarkDatabase(EmbeddedDatabase database) {
        this.database = database;
        source.setUrl(database.settings().get("quarkus.datasource.jdbc.url"));
        source.setUser(database.settings().get("quarkus.datasource.username"));
        source.setPassword(database.settings().get("quarkus.datasource.password"));
    }

    public static BenchmarkDatabase start() throws Exception {
        BenchmarkDatabase started =
                new BenchmarkDatabase(TestDatabases.start(Path.of("target", "database-of-benchmarks")));
        Flyway flyway = Flyway.configure()
                .dataSource(started.source)
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        return started;
    }

    public DataSource source() {
        return source;
    }

    /** With one connection that stays open, as in a pool. */
    public DataSource pool() throws SQLException {
        Connection open = source.getConnection();
        Connection lent = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("close") ? null : method.invoke(open, arguments));
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> lent);
    }

    public void execute(String statement) throws SQLException {
        try (Connection connection = source.getConnection();
                var work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
