package org.gouji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gouji.platform.database.StartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
    private final Path temporary;
    private final Path directory;

    RefusalTest(@TempDir Path temporary) {
        this.temporary = temporary;
        this.directory = temporary.resolve("data");
    }

    @Test
    void a_second_instance_on_the_same_directory() throws Exception {
        try (EmbeddedDatabase first = TestDatabases.startInitialised(directory)) {
            StartRefused refused = refusal(directory);

            assertThat(refused.reason()).isEqualTo(Reason.IN_USE);
            assertThat(refused.line())
                    .contains(
                            directory.toString(),
                            String.valueOf(ProcessHandle.current().pid()));
            assertThat(TestDatabases.answer(first, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_second_instance_that_comes_by_another_name() throws Exception {
        Path link = temporary.resolve("link");
        try (EmbeddedDatabase first = TestDatabases.startInitialised(directory)) {
            Files.createSymbolicLink(link, directory);

            assertThat(refusal(link).reason()).isEqualTo(Reason.IN_USE);
            assertThat(TestDatabases.answer(first, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void data_of_another_major_version() throws Exception {
        TestDatabases.initialise(directory);
        Files.writeString(directory.resolve("postgresql/PG_VERSION"), "17\n");

        StartRefused refused = refusal(directory);

        assertThat(refused.reason()).isEqualTo(Reason.OTHER_MAJOR_VERSION);
        assertThat(refused.line()).contains("17", "18", "pg_dump");
    }

    @Test
    void a_file_in_the_place_of_the_directory() throws Exception {
        Files.writeString(directory, "not a directory");

        assertThat(refusal(directory).reason()).isEqualTo(Reason.NOT_A_DIRECTORY);
        assertThat(directory).hasContent("not a directory");
    }

    @Test
    void a_directory_that_cannot_be_made() throws Exception {
        Files.writeString(directory, "a file above");

        StartRefused refused = refusal(directory.resolve("below"));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_WRITABLE);
        assertThat(refused.line()).contains("GOUJI_DATA_DIR");
    }

    @Test
    void files_that_are_no_database() throws Exception {
        Files.createDirectories(directory.resolve("postgresql"));
        Files.writeString(directory.resolve("postgresql/letter.txt"), "keep me");

        assertThat(refusal(directory).reason()).isEqualTo(Reason.NOT_A_DATABASE);
        assertThat(directory.resolve("postgresql/letter.txt")).hasContent("keep me");
    }

    @Test
    void a_database_without_its_password() throws Exception {
        TestDatabases.initialise(directory);
        Files.delete(directory.resolve("password"));

        assertThat(refusal(directory).reason()).isEqualTo(Reason.PASSWORD_MISSING);
    }

    @Test
    void a_database_with_the_password_of_another() throws Exception {
        TestDatabases.initialise(directory);
        Files.writeString(directory.resolve("password"), "another");

        assertThat(refusal(directory).reason()).isEqualTo(Reason.PASSWORD_WRONG);
        assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_damaged_database_says_what_the_server_said() throws Exception {
        TestDatabases.initialise(directory);
        Files.delete(directory.resolve("postgresql/global/pg_control"));

        StartRefused refused = refusal(directory);

        assertThat(refused.reason()).isEqualTo(Reason.SERVER_FAILED);
        assertThat(refused.line()).contains("postgresql.log");
    }

    @Test
    void a_refused_directory_can_be_used_once_it_is_in_order() throws Exception {
        TestDatabases.initialise(directory);
        Files.writeString(directory.resolve("postgresql/PG_VERSION"), "17\n");
        refusal(directory);
        Files.writeString(directory.resolve("postgresql/PG_VERSION"), "18\n");

        try (EmbeddedDatabase database = TestDatabases.start(directory)) {
            assertThat(TestDatabases.answer(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void every_reason_is_one_line_in_chinese_and_english_that_names_a_way_out() {
        assertThat(Stream.of(Reason.values())).allSatisfy(reason -> {
            String line = StartRefused.at(directory, reason).line();
            assertThat(line).doesNotContain("\n").contains(" / ");
            assertThat(line.substring(0, line.indexOf(" / ")))
                    .containsPattern("\\p{IsHan}{2}")
                    .contains("：");
            assertThat(line.substring(line.lastIndexOf(" / ")))
                    .doesNotContainPattern("\\p{IsHan}")
                    .contains(": ");
        });
    }

    static StartRefused refusal(Path directory) {
        return catchThrowableOfType(
                StartRefused.class, () -> TestDatabases.start(directory).close());
    }
}
