package org.gouji.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An unpacked PostgreSQL in the user's cache. Its directory is named after the archive's digest, appears whole or not at
 * all, and is checked file by file before every use.
 */
record ServerBinaries(Path home, String version) {
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\S+)");
    private static final Object ONE_AT_A_TIME = new Object();

    static ServerBinaries unpacked(URL archive, Path cache) throws StartRefused {
        try {
            PrivateFiles.createDirectories(cache);
            Account.requireOwn(cache);
            Path home = cache.resolve("postgresql-" + digest(archive).substring(0, 16));
            unpackOnce(archive, cache, home);
            return new ServerBinaries(home, versionOf(home));
        } catch (IOException cause) {
            throw StartRefused.unwritable(cache, cause);
        }
    }

    String majorVersion() {
        return version.replaceAll("\\..*", "");
    }

    String program(String name) {
        return program(home, name);
    }

    private static String program(Path home, String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpackOnce(URL archive, Path cache, Path home) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel =
                    FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                if (!UnpackedFiles.areIntact(home)) {
                    replace(archive, cache, home);
                }
            }
        }
    }

    private static void replace(URL archive, Path cache, Path home) throws IOException {
        PrivateFiles.deleteAll(cache, "unfinished-*");
        Path fresh = Files.createTempDirectory(cache, "unfinished-");
        try (InputStream in = archive.openStream()) {
            UnpackedFiles.unpack(in, fresh);
        } catch (IOException failed) {
            PrivateFiles.delete(fresh);
            throw failed;
        }
        PrivateFiles.delete(home);
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String digest(URL archive) throws IOException {
        try (InputStream in = archive.openStream()) {
            return Digest.of(in);
        }
    }

    private static String versionOf(Path home) throws StartRefused {
        Account.requireReachable(Path.of(program(home, "postgres")));
        String answer;
        try {
            answer = Command.run(List.of(program(home, "postgres"), "--version"))
                    .output()
                    .strip();
        } catch (IOException cause) {
            answer = String.valueOf(cause.getMessage());
        }
        Matcher version = VERSION.matcher(answer);
        if (version.find()) {
            return version.group(1);
        }
        throw new StartRefused(
                StartRefused.Reason.BINARIES_DO_NOT_RUN, Map.of("path", home.toString(), "detail", answer));
    }
}
