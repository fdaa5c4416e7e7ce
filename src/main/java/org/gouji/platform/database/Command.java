package org.gouji.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One short run of a program: its exit code and everything it said. */
record Command(int exitCode, String output) {
    private static final String SEARCH_PATH =
            System.getenv().getOrDefault("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");

    static Command run(List<String> words) throws IOException {
        Process process = withCleanEnvironment(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command(await(process), output);
    }

    /** PGDATA, PGPORT and their like must not reach the server, and its messages must be in English to be understood. */
    static ProcessBuilder withCleanEnvironment(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of("PATH", SEARCH_PATH, "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }

    static boolean exists(String program) {
        return Arrays.stream(SEARCH_PATH.split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
