package org.gouji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gouji.platform.database.StartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerBinariesTest {
    private final Path cache;
    private final URL archive;

    ServerBinariesTest(@TempDir Path temporary) throws StartRefused {
        this.cache = temporary.resolve("cache");
        this.archive = SupportedPlatform.archiveForThisMachine(TestDatabases.classPath());
    }

    /** Copied from the cache of the other tests: unpacking takes longer. */
    private ServerBinaries unpackedBefore() throws Exception {
        Path home = ServerBinaries.unpacked(archive, TestDatabases.CACHE).home();
        Files.createDirectories(cache);
        TestDatabases.copy(home, cache.resolve(home.getFileName()));
        return ServerBinaries.unpacked(archive, cache);
    }

    @Test
    void are_unpacked_once_and_used_again() throws Exception {
        Path program = Path.of(unpackedBefore().program("postgres"));
        FileTime unpacked = Files.getLastModifiedTime(program.getParent());

        ServerBinaries again = ServerBinaries.unpacked(archive, cache);

        assertThat(again.majorVersion()).isEqualTo("18");
        assertThat(Files.getLastModifiedTime(program.getParent())).isEqualTo(unpacked);
    }

    @Test
    void are_unpacked_again_when_a_file_is_damaged_or_gone() throws Exception {
        ServerBinaries binaries = unpackedBefore();
        Path damaged = binaries.home().resolve("share/postgresql/postgres.bki");
        Path gone = binaries.home().resolve("share/postgresql/system_views.sql");
        Path added = binaries.home().resolve("lib/libplanted.so");
        long size = Files.size(damaged);
        Files.write(damaged, new byte[(int) size]);
        Files.delete(gone);
        Files.writeString(added, "planted");

        ServerBinaries.unpacked(archive, cache);

        assertThat(Files.readString(damaged)).startsWith("# PostgreSQL");
        assertThat(gone).exists();
        assertThat(added).doesNotExist();
    }

    @Test
    void are_whole_for_everybody_when_several_start_at_once_after_one_was_killed() throws Exception {
        Path killed = Files.createDirectories(cache.resolve("unfinished-123/bin"));
        ExecutorService services = Executors.newFixedThreadPool(4);
        try {
            List<Future<ServerBinaries>> started = Stream.generate(
                            () -> services.submit(() -> ServerBinaries.unpacked(archive, cache)))
                    .limit(4)
                    .toList();

            for (Future<ServerBinaries> one : started) {
                assertThat(one.get().version()).startsWith("18.");
            }
            assertThat(UnpackedFiles.areIntact(started.get(0).get().home())).isTrue();
            assertThat(killed.getParent()).doesNotExist();
        } finally {
            services.shutdown();
        }
    }

    @Test
    void that_do_not_run_here_are_named() throws Exception {
        ServerBinaries binaries = unpackedBefore();
        Path program = Path.of(binaries.program("postgres"));
        Files.writeString(program, "#!/bin/sh\necho no such processor >&2; exit 1\n");
        Files.write(binaries.home().resolve("files.sha256"), UnpackedFiles.digests(binaries.home()));

        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> ServerBinaries.unpacked(archive, cache));

        assertThat(refused.reason()).isEqualTo(Reason.BINARIES_DO_NOT_RUN);
        assertThat(refused.line()).contains("no such processor");
    }

    @Test
    void are_not_carried_for_every_platform() {
        StartRefused refused = catchThrowableOfType(
                StartRefused.class,
                () -> SupportedPlatform.archiveFor("Windows 11", "amd64", TestDatabases.classPath()));

        assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED_PLATFORM);
        assertThat(refused.line()).contains("Windows 11 amd64", "QUARKUS_DATASOURCE_JDBC_URL");
    }
}
