package org.gouji.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The directory that survives restarts, held by one service at a time: the operating system releases its lock however
 * the service ends.
 */
final class DataDirectory implements AutoCloseable {
    private static final int PASSWORD_BYTES = 32;
    /** Closing a second channel on a locked file would release the first lock, so our own process is asked first. */
    private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory hold(Path wanted) throws StartRefused {
        Path path = created(wanted.toAbsolutePath().normalize());
        if (!HELD_BY_THIS_PROCESS.add(path)) {
            throw inUse(path, String.valueOf(ProcessHandle.current().pid()));
        }
        try {
            return new DataDirectory(path, locked(path));
        } catch (StartRefused refused) {
            HELD_BY_THIS_PROCESS.remove(path);
            throw refused;
        }
    }

    Path cluster() {
        return path.resolve("postgresql");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    Path path() {
        return path;
    }

    boolean hasCluster() {
        return Files.exists(cluster());
    }

    /** The server refuses files that others can read or that others own; a copied backup often has such. */
    void requireUsableCluster(String majorVersion) throws StartRefused {
        try {
            Path versionFile = cluster().resolve("PG_VERSION");
            if (!Files.isRegularFile(versionFile)) {
                throw StartRefused.at(cluster(), StartRefused.Reason.NOT_A_DATABASE);
            }
            Account.requireOwn(cluster());
            requireVersion(Files.readString(versionFile).strip(), majorVersion);
            if (!Files.isRegularFile(passwordFile())) {
                throw StartRefused.at(passwordFile(), StartRefused.Reason.PASSWORD_MISSING);
            }
            PrivateFiles.restrict(cluster(), true);
            PrivateFiles.restrict(passwordFile(), false);
        } catch (IOException cause) {
            throw StartRefused.unwritable(cluster(), cause);
        }
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    void createPassword() throws IOException {
        PrivateFiles.write(passwordFile(), randomPassword());
    }

    static String randomPassword() {
        byte[] secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException released) {
            // the operating system releases it at the latest when the process ends
        } finally {
            HELD_BY_THIS_PROCESS.remove(path);
        }
    }

    private void requireVersion(String found, String expected) throws StartRefused {
        if (!found.equals(expected)) {
            throw new StartRefused(
                    StartRefused.Reason.OTHER_MAJOR_VERSION,
                    Map.of("path", cluster().toString(), "found", found, "expected", expected));
        }
    }

    private static Path created(Path path) throws StartRefused {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw StartRefused.at(path, StartRefused.Reason.NOT_A_DIRECTORY);
        }
        try {
            PrivateFiles.createDirectories(path);
            return path.toRealPath();
        } catch (IOException cause) {
            throw StartRefused.unwritable(path, cause);
        }
    }

    private static FileChannel locked(Path path) throws StartRefused {
        Path file = path.resolve("lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw inUse(path, holder);
            }
            String holder = ProcessHandle.current().pid() + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (IOException cause) {
            throw StartRefused.unwritable(path, cause);
        }
    }

    private static StartRefused inUse(Path path, String pid) {
        return new StartRefused(StartRefused.Reason.IN_USE, Map.of("path", path.toString(), "pid", pid));
    }
}
