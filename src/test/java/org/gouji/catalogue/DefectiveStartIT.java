package org.gouji.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefectiveStartIT {

    private static final Path PACKAGE = Path.of("target", "quarkus-app").toAbsolutePath();

    private final Path directory;

    DefectiveStartIT(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void a_defective_form_stops_the_start_and_everything_wrong_is_said() throws Exception {
        Path app = packageWith(Map.of("kind: amount", "kind: money", "rowspan: 22", "rowspan: 21"));

        Process process = start(app, Map.of());
        List<String> said = process.inputReader().lines().toList();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains(
                        "  forms/2021.yaml#/tables/disclosure/columns/amount: unknown kind of value 'money'",
                        "  forms/2021.yaml#/tables/applications/layout/lines/#27: 1 of the 10 squares of the line stay empty")
                .noneMatch(line -> line.contains("Listening on"));
    }

    @Test
    void a_defective_local_check_stops_the_start_like_a_shipped_one() throws Exception {
        Path local = Files.createDirectory(directory.resolve("checks"));
        Files.writeString(local.resolve("a.yaml"), "retune: [{id: T9-99, active: false}]\n");
        Files.writeString(local.resolve("b.yaml"), "checks:\n  - id: W-01\n    hold: x\n");

        Process process = start(PACKAGE, Map.of("GOUJI_CHECKS_DIRECTORY", local.toString()));
        List<String> said = process.inputReader().lines().toList();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains(
                        "  " + local + "/b.yaml:3: unknown property 'hold'",
                        "  " + local + "/a.yaml:1: there is no shipped check T9-99")
                .noneMatch(line -> line.contains("Listening on"));
    }

    private Process start(Path app, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                app.resolve("quarkus-run.jar").toString());
        builder.environment()
                .putAll(Map.of(
                        "GOUJI_CACHE_DIR",
                        Path.of("target", "postgresql").toAbsolutePath().toString(),
                        "QUARKUS_HTTP_PORT",
                        "0"));
        builder.environment().putAll(settings);
        return builder.directory(directory.toFile()).redirectErrorStream(true).start();
    }

    /** The finished package, but for some words of a form. */
    private Path packageWith(Map<String, String> planted) throws IOException {
        Path app = Files.createDirectories(directory.resolve("quarkus-app"));
        Files.copy(PACKAGE.resolve("quarkus-run.jar"), app.resolve("quarkus-run.jar"));
        for (String part : List.of("lib", "quarkus")) {
            Files.createSymbolicLink(app.resolve(part), PACKAGE.resolve(part));
        }
        Files.createDirectory(app.resolve("app"));
        try (Stream<Path> jars = Files.list(PACKAGE.resolve("app"))) {
            for (Path jar : jars.toList()) {
                plant(Files.copy(jar, app.resolve("app").resolve(jar.getFileName())), planted);
            }
        }
        return app;
    }

    private static void plant(Path jar, Map<String, String> planted) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path form = files.getPath("forms/2021.yaml");
            String text = Files.readString(form);
            for (Map.Entry<String, String> change : planted.entrySet()) {
                assertThat(text).contains(change.getKey());
                text = text.replace(change.getKey(), change.getValue());
            }
            Files.writeString(form, text);
        }
    }
}
