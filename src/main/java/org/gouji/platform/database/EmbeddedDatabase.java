package org.gouji.platform.database;

import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server that belongs to this process alone: started on a data directory, verified to be the one that was
 * started, stopped when it is closed or when this process dies.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final DataDirectory directory;
    private final ServerProcess server;
    private final Map<String, String> settings;

    private EmbeddedDatabase(DataDirectory directory, ServerProcess server, Map<String, String> settings) {
        this.directory = directory;
        this.server = server;
        this.settings = Map.copyOf(settings);
    }

    static EmbeddedDatabase start(Path dataDirectory, Path cache, ClassLoader classPath) throws StartRefused {
        URL archive = SupportedPlatform.archiveForThisMachine(classPath);
        Account.requireUnprivilegedRuns();
        DataDirectory directory = DataDirectory.hold(dataDirectory);
        try {
            return start(directory, ServerBinaries.unpacked(archive, cache));
        } catch (StartRefused | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    /** What Quarkus needs to know to use this database, and who administers it. */
    Map<String, String> settings() {
        return settings;
    }

    void onUnexpectedEnd(Runnable callback) {
        server.onUnexpectedEnd(() -> {
            LOG.error(StartMessages.line("DIED", Map.of("path", directory.log().toString())));
            callback.run();
        });
    }

    @Override
    public void close() {
        server.stop();
        directory.close();
        LOG.info(StartMessages.line("STOPPED", Map.of()));
    }

    private static EmbeddedDatabase start(DataDirectory directory, ServerBinaries binaries) throws StartRefused {
        if (!directory.hasCluster()) {
            NewCluster.createIn(directory, binaries);
        }
        directory.requireUsableCluster(binaries.majorVersion());
        Account.requireReachable(directory.cluster());
        ServerProcess server = ServerProcess.start(directory, binaries);
        try {
            Map<String, String> settings = new HashMap<>(OwnDatabase.prepare(server.port(), directory));
            settings.putAll(LocalAdministrator.settings(directory));
            LOG.info(StartMessages.line(
                    "STARTED",
                    Map.of(
                            "version",
                            binaries.version(),
                            "path",
                            directory.path().toString())));
            return new EmbeddedDatabase(directory, server, settings);
        } catch (StartRefused | RuntimeException failed) {
            server.stop();
            throw failed;
        }
    }
}
