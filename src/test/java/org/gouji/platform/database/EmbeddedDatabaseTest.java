package org.gouji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    private final Path temporary;
    private final Path directory;

    EmbeddedDatabaseTest(@TempDir Path temporary) {
        this.temporary = temporary;
        this.directory = temporary.resolve("data");
    }

    @Test
    void data_survive_a_restart() throws Exception {
        try (EmbeddedDatabase first = TestDatabases.start(directory)) {
            TestDatabases.execute(first, "CREATE TABLE kept AS SELECT 42 AS answer");
        }

        try (EmbeddedDatabase second = TestDatabases.start(directory)) {
            assertThat(TestDatabases.answer(second, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void nothing_runs_after_it_was_closed() throws Exception {
        EmbeddedDatabase database = TestDatabases.startInitialised(directory);
        ProcessHandle server =
                ProcessHandle.of(TestDatabases.postmaster(directory)).orElseThrow();
        ProcessHandle watchdog = server.parent().orElseThrow();

        database.close();

        assertThat(server.isAlive()).isFalse();
        assertThat(watchdog.isAlive()).isFalse();
        assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void the_service_learns_that_its_server_died() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (EmbeddedDatabase database = TestDatabases.startInitialised(directory)) {
            database.onUnexpectedEnd(told::countDown);

            ProcessHandle.of(TestDatabases.postmaster(directory)).orElseThrow().destroyForcibly();

            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void ctrl_c_in_a_terminal_reaches_the_service_but_not_its_server() throws Exception {
        try (EmbeddedDatabase database = TestDatabases.startInitialised(directory)) {
            long server = TestDatabases.postmaster(directory);

            assertThat(TestDatabases.answer(database, "SELECT 1")).isEqualTo("1");
            assertThat(session(server))
                    .isNotEqualTo(session(ProcessHandle.current().pid()));
        }
    }

    @Test
    void only_this_machine_reaches_the_server() throws Exception {
        try (EmbeddedDatabase database = TestDatabases.startInitialised(directory)) {
            int port = URI.create(Objects.requireNonNull(database.settings().get("quarkus.datasource.jdbc.url"))
                            .substring("jdbc:".length()))
                    .getPort();
            List<InetAddress> outside = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();

            assertThat(TestDatabases.answer(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.readString(directory.resolve("postgresql.log"))).doesNotContain("Unix socket");
            assertThat(outside).allSatisfy(address -> assertThatThrownBy(() -> connect(address, port))
                    .isInstanceOf(ConnectException.class));
        }
    }

    @Test
    void the_password_is_in_a_file_of_its_owner_and_nowhere_else() throws Exception {
        try (EmbeddedDatabase database = TestDatabases.startInitialised(directory)) {
            Path file = directory.resolve("password");
            String password = Files.readString(file);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
            assertThat(password).hasSizeGreaterThan(40);
            assertThat(Files.readString(directory.resolve("postgresql.log"))).doesNotContain(password);
            assertThat(ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(password));
            assertThat(TestDatabases.answer(database, "SHOW password_encryption"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() throws Exception {
        try (EmbeddedDatabase database = TestDatabases.startInitialised(directory)) {
            String url = Objects.requireNonNull(database.settings().get("quarkus.datasource.jdbc.url"));

            assertThatThrownBy(() -> TestDatabases.connect(url, "guess").close())
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("28P01"));
        }
    }

    @Test
    void another_server_on_the_recorded_port_is_left_alone() throws Exception {
        Path foreign = temporary.resolve("foreign");
        TestDatabases.initialise(directory);
        try (EmbeddedDatabase other = TestDatabases.startInitialised(foreign)) {
            TestDatabases.execute(other, "CREATE TABLE foreign_table ()");
            Files.copy(foreign.resolve("postgresql/postmaster.pid"), directory.resolve("postgresql/postmaster.pid"));

            try (EmbeddedDatabase own = TestDatabases.start(directory);
                    Connection connection = TestDatabases.connect(own)) {
                assertThat(TestDatabases.answer(connection, "SELECT to_regclass('foreign_table')"))
                        .isNull();
            }

            assertThat(TestDatabases.answer(other, "SELECT count(*) FROM foreign_table"))
                    .isEqualTo("0");
        }
    }

    @Test
    void a_recorded_pid_that_is_now_a_foreign_program_is_no_obstacle() throws Exception {
        TestDatabases.initialise(directory);
        Process foreign = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    directory.resolve("postgresql/postmaster.pid"), foreign.pid() + "\n/elsewhere\n0\n5432\n");

            TestDatabases.start(directory).close();

            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    /** What a terminal sends goes to processes of its own session only. */
    private static String session(long pid) throws Exception {
        String status = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        return status.substring(status.lastIndexOf(')')).split(" ")[4];
    }

    private static void connect(InetAddress address, int port) throws Exception {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }
}
