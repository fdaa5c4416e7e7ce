package org.gouji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines that lack something, made with namespaces: without root's help, and gone with the process. */
class RestrictedMachineTest {
    private static final String EXECUTE = " && exec \"$@\"";

    private final Path directory;

    RestrictedMachineTest(@TempDir Path temporary) throws Exception {
        this.directory = Files.createDirectory(temporary.resolve("data"));
    }

    @BeforeAll
    static void namespaces_are_available() throws Exception {
        assumeTrue(Command.exists("unshare")
                && Command.run(List.of("unshare", "-Urm", "true")).succeeded());
    }

    @Test
    void root_without_user_namespaces_is_told_to_be_somebody_else() throws Exception {
        ChildJvm ended = serviceAfter("echo 0 > /proc/sys/user/max_user_namespaces");

        assertRefused(ended, "unshare -U");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_disk_too_small_for_a_database_is_full() throws Exception {
        ChildJvm ended = serviceAfter("mount -t tmpfs -o size=16m tmpfs " + directory);

        assertRefused(ended, "is full");
    }

    @Test
    void a_disk_that_filled_up_since_the_last_run_is_full() throws Exception {
        Path before = directory.resolveSibling("before");
        TestDatabases.initialise(before);

        ChildJvm ended = serviceAfter("mount -t tmpfs -o size=100m tmpfs " + directory
                + " && cp -a " + before + "/. " + directory
                + " && { cat /dev/zero > " + directory + "/filling 2> " + directory.resolveSibling("cat")
                + " || true; }");

        assertRefused(ended, "is full");
    }

    @Test
    void a_read_only_directory_is_named() throws Exception {
        ChildJvm ended = serviceAfter(
                "mount --bind " + directory + " " + directory + " && mount -o remount,ro,bind " + directory);

        assertRefused(ended, "Cannot write to " + directory);
    }

    @Test
    void a_cache_that_allows_no_programs_is_named() throws Exception {
        Path cache = Files.createDirectory(directory.resolveSibling("cache"));

        ChildJvm ended =
                serviceAfter("mount -t tmpfs -o size=200m,noexec tmpfs " + cache, "-Dgouji.cache-dir=" + cache);

        assertRefused(ended, "GOUJI_CACHE_DIR");
    }

    private ChildJvm serviceAfter(String preparation) throws Exception {
        return serviceAfter(preparation, "-Dgouji.cache-dir=" + TestDatabases.CACHE);
    }

    private ChildJvm serviceAfter(String preparation, String cache) throws Exception {
        List<String> wrapper = List.of("unshare", "-Urm", "sh", "-c", preparation + EXECUTE, "sh");
        return ChildJvm.runMain(wrapper, TestDatabases.classPathEntries(), "-Dgouji.data-dir=" + directory, cache);
    }

    private static void assertRefused(ChildJvm ended, String words) {
        assertThat(ended.standardError().lines()).singleElement().asString().contains(words);
        assertThat(ended.exitCode()).isEqualTo(1);
    }
}
