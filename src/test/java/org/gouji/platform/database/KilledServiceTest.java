package org.gouji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServiceTest {
    private final Path directory;

    KilledServiceTest(@TempDir Path temporary) {
        this.directory = temporary.resolve("data");
    }

    @Test
    void its_server_ends_by_itself_and_the_data_are_kept() throws Exception {
        TestDatabases.initialise(directory);
        try (HeldDatabase killed = HeldDatabase.start(directory)) {
            storeAnswer(killed);
            ProcessHandle server = killed.server();

            kill(killed.service());

            server.onExit().get(20, TimeUnit.SECONDS);
            assertThatAnswerIsKept();
        }
    }

    @Test
    void the_next_start_does_not_wait_for_anybody() throws Exception {
        TestDatabases.initialise(directory);
        try (HeldDatabase killed = HeldDatabase.start(directory)) {
            storeAnswer(killed);

            kill(killed.service());

            assertThatAnswerIsKept();
        }
    }

    @Test
    void nothing_is_lost_when_the_server_and_its_watchdogs_are_killed_too() throws Exception {
        TestDatabases.initialise(directory);
        try (HeldDatabase killed = HeldDatabase.start(directory)) {
            storeAnswer(killed);
            ProcessHandle server = killed.server();
            List<ProcessHandle> all = killed.service().descendants().toList();
            assertThat(all).contains(server).hasSizeGreaterThan(3);

            kill(killed.service());
            all.forEach(ProcessHandle::destroyForcibly);

            assertThatAnswerIsKept();
        }
    }

    @Test
    void a_server_that_outlived_its_watchdogs_is_stopped_by_the_next_start() throws Exception {
        TestDatabases.initialise(directory);
        try (HeldDatabase killed = HeldDatabase.start(directory)) {
            storeAnswer(killed);
            ProcessHandle orphan = killed.server();
            List<ProcessHandle> watchdogs = killed.watchdogs();
            assertThat(watchdogs).hasSize(2);

            watchdogs.forEach(ProcessHandle::destroyForcibly);
            kill(killed.service());

            assertThatAnswerIsKept();
            // it removes its lock first, and ends a moment later on a busy machine
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    private void storeAnswer(HeldDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }
    }

    private void assertThatAnswerIsKept() throws Exception {
        try (EmbeddedDatabase next = TestDatabases.start(directory)) {
            assertThat(TestDatabases.answer(next, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }
}
