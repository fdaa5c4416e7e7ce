package org.gouji.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The service's own main class in a JVM of its own, for starts that end before Quarkus begins. With the log manager that
 * Quarkus' entry point sets: from Java 25 on it complains of any other on standard error.
 */
record ChildJvm(int exitCode, String standardOutput, String standardError) {
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    static final String LOG_MANAGER = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager";

    static ChildJvm runMain(List<String> wrapper, List<String> classPath, String... options) throws Exception {
        List<String> words = new ArrayList<>(wrapper);
        words.addAll(List.of(JAVA, LOG_MANAGER, "-cp", String.join(":", classPath)));
        words.addAll(List.of(options));
        words.add(Main.class.getName());
        return ended(new ProcessBuilder(words).start());
    }

    static ChildJvm ended(Process process) throws Exception {
        process.getOutputStream().close();
        String error = text(process.getErrorStream());
        String output = text(process.getInputStream());
        return new ChildJvm(process.waitFor(), output, error);
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
