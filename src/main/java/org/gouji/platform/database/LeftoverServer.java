package org.gouji.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * A server of this data directory that outlived both the service and its watchdog. Whoever calls holds the directory's
 * lock, so nobody uses that server any more.
 */
final class LeftoverServer {
    private static final Logger LOG = Logger.getLogger(LeftoverServer.class);
    private static final int SECONDS_TO_END = 30;

    private LeftoverServer() {}

    static void stop(Path cluster) throws IOException {
        Optional<ProcessHandle> server = of(cluster);
        if (server.isPresent()) {
            LOG.warn(StartMessages.line(
                    "ORPHAN", Map.of("pid", String.valueOf(server.get().pid()))));
            stop(server.get());
        }
    }

    /** A pid that now belongs to a foreign program must not keep PostgreSQL from starting. */
    static Optional<Long> reusedPid(Path cluster) {
        return PostmasterFile.recordedPid(cluster)
                .filter(pid -> ProcessHandle.of(pid).isPresent())
                .filter(pid -> of(cluster).isEmpty());
    }

    private static Optional<ProcessHandle> of(Path cluster) {
        return PostmasterFile.recordedPid(cluster)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> isServerOf(cluster, process));
    }

    private static boolean isServerOf(Path cluster, ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        // contained, not at the end: Linux adds a word to the path of a program whose file was deleted
        return info.command()
                        .filter(program -> program.contains("/bin/postgres"))
                        .isPresent()
                && info.arguments()
                        .map(words -> List.of(words).contains(cluster.toString()))
                        .orElse(true);
    }

    private static void stop(ProcessHandle server) throws IOException {
        signal("-INT", server);
        try {
            server.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            signal("-QUIT", server);
            server.onExit().join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Java can only send SIGTERM, upon which PostgreSQL waits for its clients. */
    private static void signal(String name, ProcessHandle server) throws IOException {
        Command.run(List.of("sh", "-c", "kill \"$1\" \"$2\"", "sh", name, String.valueOf(server.pid())));
    }
}
