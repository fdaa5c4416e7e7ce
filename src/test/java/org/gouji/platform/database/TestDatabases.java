package org.gouji.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Embedded databases for tests: where they unpack, and how they are asked. */
final class TestDatabases {
    static final Path CACHE = Path.of("target", "postgresql").toAbsolutePath();

    private TestDatabases() {}

    static EmbeddedDatabase startInitialised(Path directory) throws Exception {
        initialise(directory);
        return start(directory);
    }

    static EmbeddedDatabase start(Path directory) throws StartRefused {
        return EmbeddedDatabase.start(directory, CACHE, classPath());
    }

    static ClassLoader classPath() {
        return TestDatabases.class.getClassLoader();
    }

    static List<String> classPathEntries() {
        return Arrays.asList(System.getProperty("java.class.path").split(":"));
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        Map<String, String> settings = database.settings();
        return connect(
                Objects.requireNonNull(settings.get("quarkus.datasource.jdbc.url")),
                Objects.requireNonNull(settings.get("quarkus.datasource.password")));
    }

    static Connection connect(String url, String password) throws SQLException {
        return DriverManager.getConnection(url, "gouji", password);
    }

    static String answer(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database)) {
            return answer(connection, query);
        }
    }

    static String answer(Connection connection, String query) throws SQLException {
        try (ResultSet result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    static void execute(EmbeddedDatabase database, String command) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute(command);
        }
    }

    static long postmaster(Path directory) {
        return PostmasterFile.recordedPid(directory.resolve("postgresql")).orElseThrow();
    }

    /** A data directory that was used and left in good order; copied, because making one takes seconds. */
    static void initialise(Path directory) throws Exception {
        copy(Template.DIRECTORY, directory);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static final class Template {
        static final Path DIRECTORY = make();

        private static Path make() {
            try {
                Path directory = Path.of("target", "database-template").toAbsolutePath();
                PrivateFiles.delete(directory);
                start(directory).close();
                return directory;
            } catch (StartRefused | IOException cause) {
                throw new IllegalStateException(cause);
            }
        }
    }
}
