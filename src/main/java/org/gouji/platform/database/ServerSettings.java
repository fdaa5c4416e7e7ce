package org.gouji.platform.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The server's settings: given on every start, so that a newer program brings its own to an old data directory. */
final class ServerSettings {
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            // reachable from this machine alone, by password alone
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            // what was confirmed is on disk
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("recovery_init_sync_method", DiskSync.METHOD),
            // a machine of two cores that also runs the service
            Map.entry("max_connections", "50"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("effective_cache_size", "512MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("max_parallel_workers_per_gather", "0"),
            Map.entry("jit", "off"),
            // the same answers wherever it runs
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            // errors of statements go to the service, which knows whose they are; they would carry figures into the log
            Map.entry("log_min_messages", "log"),
            Map.entry("log_checkpoints", "off"));

    private ServerSettings() {}

    static List<String> arguments(Path cluster, int port) {
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.toString(), "-p", "" + port));
        new TreeMap<>(SETTINGS).forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }
}
