package org.gouji.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An embedded database in a JVM of its own, which can be killed. */
final class HeldDatabase implements AutoCloseable {
    private final Path directory;
    private final Process service;
    private final String url;

    private HeldDatabase(Path directory, Process service, String url) {
        this.directory = directory;
        this.service = service;
        this.url = url;
    }

    static HeldDatabase start(Path directory) throws IOException {
        return start(directory, List.of(), String.join(":", TestDatabases.classPathEntries()), TestDatabases.CACHE);
    }

    static HeldDatabase start(Path directory, List<String> wrapper, String classPath, Path cache) throws IOException {
        List<String> words = new ArrayList<>(wrapper);
        words.addAll(List.of(
                ChildJvm.JAVA,
                ChildJvm.LOG_MANAGER,
                "-cp",
                classPath,
                HeldDatabase.class.getName(),
                directory.toString(),
                cache.toString()));
        Process service = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader answers =
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("jdbc:")) {
                return new HeldDatabase(directory, service, line);
            }
        }
        throw new IOException("the child JVM ended without a database");
    }

    Connection connect() throws SQLException {
        try {
            return TestDatabases.connect(url, Files.readString(directory.resolve("password")));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The server as it runs now. */
    ProcessHandle server() {
        return ProcessHandle.of(TestDatabases.postmaster(directory)).orElseThrow();
    }

    /** The shell that holds the pipe, and the one inside it that waits for its end. */
    List<ProcessHandle> watchdogs() {
        return service.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("sh"))
                .toList();
    }

    ProcessHandle service() {
        return service.toHandle();
    }

    @Override
    public void close() {
        service.destroyForcibly();
    }

    public static void main(String... arguments) throws StartRefused, IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(
                Path.of(arguments[0]), Path.of(arguments[1]), HeldDatabase.class.getClassLoader())) {
            System.out.println(database.settings().get("quarkus.datasource.jdbc.url"));
            System.in.read();
        }
    }
}
