package org.gouji.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The running server: a child of a small shell script that stops it as soon as our end of a pipe is closed. */
final class ServerProcess {
    private static final Logger LOG = Logger.getLogger(ServerProcess.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final Duration UNUSUALLY_LONG = Duration.ofSeconds(5);
    private static final int TRIES = 50;
    private static final int SECONDS_TO_END = 40;

    private final DataDirectory directory;
    private final Process watchdog;
    private final int port;
    private volatile boolean wanted = true;

    private ServerProcess(DataDirectory directory, Process watchdog, int port) {
        this.directory = directory;
        this.watchdog = watchdog;
        this.port = port;
    }

    static ServerProcess start(DataDirectory directory, ServerBinaries binaries) throws StartRefused {
        try {
            LeftoverServer.stop(directory.cluster());
            for (int tries = 1; ; tries++) {
                ServerLog log = ServerLog.fromNow(directory.log());
                ServerProcess process = launch(directory, binaries);
                if (process.becameReady()) {
                    return process;
                }
                boolean mayPass = log.saysPortIsTaken() || log.saysMemoryIsStillInUse();
                if (!mayPass || tries == TRIES) {
                    throw ServerLog.refusal(log.text(), directory);
                }
                pause(BETWEEN_TRIES);
            }
        } catch (IOException cause) {
            throw StartRefused.unwritable(directory.path(), cause);
        }
    }

    int port() {
        return port;
    }

    /** Calls back when the server ends although nobody asked it to. */
    void onUnexpectedEnd(Runnable callback) {
        watchdog.onExit().thenRun(() -> {
            if (wanted) {
                stopWhatIsLeft();
                callback.run();
            }
        });
    }

    void stop() {
        wanted = false;
        try {
            watchdog.getOutputStream().close();
            if (!watchdog.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                stopWhatIsLeft();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopWhatIsLeft() {
        try {
            LeftoverServer.stop(directory.cluster());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static ServerProcess launch(DataDirectory directory, ServerBinaries binaries) throws IOException {
        int port = freePort();
        List<String> server = new ArrayList<>(List.of(binaries.program("postgres")));
        server.addAll(ServerSettings.arguments(directory.cluster(), port));
        List<String> words = new ArrayList<>(ownSession());
        words.addAll(List.of("sh", "-c", script(), "gouji-postgresql"));
        words.addAll(Account.unprivileged(server));
        ProcessBuilder builder = Command.withCleanEnvironment(words);
        LeftoverServer.reusedPid(directory.cluster()).ifPresent(pid -> ignorePid(builder, pid));
        Process watchdog = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
                .start();
        return new ServerProcess(directory, watchdog, port);
    }

    /** PostgreSQL takes this pid, as it does its parent's, for one that cannot be a server of its directory. */
    private static void ignorePid(ProcessBuilder builder, long pid) {
        builder.environment().put("PG_GRANDPARENT_PID", String.valueOf(pid));
    }

    /** Else Ctrl-C in a terminal would stop the database at the same time as the service, which still needs it. */
    private static List<String> ownSession() {
        return Command.exists("setsid") ? List.of("setsid") : List.of();
    }

    private boolean becameReady() {
        Instant start = Instant.now();
        boolean told = false;
        while (watchdog.isAlive()) {
            if (ownFile().filter(PostmasterFile::ready).isPresent()) {
                return true;
            }
            if (!told && Duration.between(start, Instant.now()).compareTo(UNUSUALLY_LONG) > 0) {
                told = true;
                LOG.warn(StartMessages.line(
                        "RECOVERING", Map.of("path", directory.log().toString())));
            }
            pause(BETWEEN_LOOKS);
        }
        return false;
    }

    /** Only a child of our watchdog on the port we chose is our server; the file alone may be another's or old. */
    private Optional<PostmasterFile> ownFile() {
        return PostmasterFile.in(directory.cluster())
                .filter(file -> file.port() == port)
                .filter(file -> ProcessHandle.of(file.pid())
                        .flatMap(ProcessHandle::parent)
                        .filter(parent -> parent.pid() == watchdog.pid())
                        .isPresent());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static String script() throws IOException {
        try (InputStream in = ServerProcess.class.getResourceAsStream("postmaster.sh")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
