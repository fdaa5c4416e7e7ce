package org.gouji.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The finished package, started as an operator starts it. */
final class PackagedService implements AutoCloseable {
    private static final String PACKAGE =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString();
    private static final String STARTED = "Listening on: ";

    private final Process process;
    private final BufferedReader console;
    private final String address;

    private PackagedService(Process process, BufferedReader console, String address) {
        this.process = process;
        this.console = console;
        this.address = address;
    }

    static PackagedService start(Path workingDirectory, Map<String, String> environment) throws IOException {
        Process process = builder(workingDirectory, environment).start();
        BufferedReader console = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            if (line.contains(STARTED)) {
                return new PackagedService(process, console, line.replaceAll(".*" + STARTED, ""));
            }
            said.append(line).append('\n');
        }
        throw new IOException("the service did not start:\n" + said);
    }

    /** A start that is expected to end by itself. */
    static ChildJvm refused(Path workingDirectory, Map<String, String> environment) throws Exception {
        return ChildJvm.ended(builder(workingDirectory, environment)
                .redirectErrorStream(false)
                .start());
    }

    String address() {
        return address;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** What it said from its start to its end. */
    List<String> stop() throws Exception {
        // through the handle: Process.destroy() would close what is to be read
        process.toHandle().destroy();
        List<String> said = console.lines().toList();
        process.waitFor();
        return said;
    }

    int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static ProcessBuilder builder(Path workingDirectory, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(ChildJvm.JAVA, "-jar", PACKAGE);
        builder.directory(workingDirectory.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "GOUJI_CACHE_DIR", TestDatabases.CACHE.toString(),
                        "QUARKUS_HTTP_PORT", "0",
                        "QUARKUS_LOG_CONSOLE_FORMAT", "%d{yyyy-MM-dd HH:mm:ss.SSS} %s%n",
                        "TZ", "UTC"));
        builder.environment().putAll(environment);
        return builder;
    }
}
