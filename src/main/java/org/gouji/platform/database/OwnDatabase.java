package org.gouji.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ServiceLoader;

/**
 * The service's database and its role in the server. The role owns its database and nothing else: it cannot read the
 * machine's files through SQL.
 */
final class OwnDatabase {
    static final String ADMINISTRATOR = "postgres";
    private static final String NAME = "gouji";
    private static final String WRONG_PASSWORD = "28P01";

    /** The administrator's password too: the server copies what it checks it with and does not see it again. */
    private static final String CREATE_ROLE =
            """
            DO $$
            BEGIN
                EXECUTE format('CREATE ROLE gouji LOGIN PASSWORD %L',
                    (SELECT rolpassword FROM pg_authid WHERE rolname = 'postgres'));
            END
            $$""";

    private OwnDatabase() {}

    static Map<String, String> prepare(int port, DataDirectory directory) throws StartRefused {
        try {
            String password = directory.password();
            try (Connection connection = connect(port, password)) {
                requireOurs(connection, directory.cluster());
                createMissing(connection);
            }
            return Map.of(
                    "quarkus.datasource.jdbc.url", url(port, NAME),
                    "quarkus.datasource.username", NAME,
                    "quarkus.datasource.password", password);
        } catch (SQLException cause) {
            throw refusal(cause, directory);
        } catch (IOException cause) {
            throw StartRefused.unwritable(directory.path(), cause);
        }
    }

    private static Connection connect(int port, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", ADMINISTRATOR);
        login.setProperty("password", password);
        return Objects.requireNonNull(driver().connect(url(port, ADMINISTRATOR), login));
    }

    /** Not through DriverManager: it knows only the drivers of the class loader that asked it first. */
    private static Driver driver() {
        return ServiceLoader.load(Driver.class, OwnDatabase.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(driver -> driver.getClass().getName().equals("org.postgresql.Driver"))
                .findFirst()
                .orElseThrow();
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void requireOurs(Connection connection, Path cluster) throws SQLException, IOException {
        Path served = Path.of(answer(connection, "SHOW data_directory"));
        if (!Files.isSameFile(served, cluster)) {
            throw new IllegalStateException("the server that answered serves " + served + ", not " + cluster);
        }
    }

    private static void createMissing(Connection connection) throws SQLException {
        if (answer(connection, "SELECT count(*) FROM pg_roles WHERE rolname = '" + NAME + "'")
                .equals("0")) {
            execute(connection, CREATE_ROLE);
        }
        if (answer(connection, "SELECT count(*) FROM pg_database WHERE datname = '" + NAME + "'")
                .equals("0")) {
            execute(connection, "CREATE DATABASE " + NAME + " OWNER " + NAME);
        }
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static StartRefused refusal(SQLException cause, DataDirectory directory) {
        if (WRONG_PASSWORD.equals(cause.getSQLState())) {
            return StartRefused.at(directory.passwordFile(), StartRefused.Reason.PASSWORD_WRONG);
        }
        return ServerLog.refusal("FATAL: " + cause.getMessage(), directory);
    }
}
