package org.gouji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalAdministratorTest {

    private final Path temporary;
    private final DataDirectory directory;

    LocalAdministratorTest(@TempDir Path temporary) throws StartRefused {
        this.temporary = temporary;
        this.directory = DataDirectory.hold(temporary.resolve("data"));
    }

    @AfterEach
    void release() {
        directory.close();
    }

    @Test
    void the_first_start_makes_a_password_that_only_its_owner_can_read_and_knows_its_hash() throws Exception {
        String hash = hash();

        String password = read("admin-password");
        assertThat(password).matches("[A-Za-z0-9_-]{43}");
        assertThat(hash).startsWith("$2").doesNotContain(password);
        assertThat(BcryptUtil.matches(password, hash)).isTrue();
        assertThat(permissions("admin-password")).isEqualTo("rw-------");
        assertThat(permissions("admin-password.bcrypt")).isEqualTo("rw-------");
    }

    @Test
    void every_directory_has_a_password_of_its_own() throws Exception {
        hash();
        try (DataDirectory other = DataDirectory.hold(temporary.resolve("other"))) {
            LocalAdministrator.settings(other);
        }

        assertThat(read("admin-password")).isNotEqualTo(Files.readString(temporary.resolve("other/admin-password")));
    }

    @Test
    void a_later_start_knows_the_same_password_also_when_its_file_was_taken_away() throws Exception {
        String hash = hash();
        Files.delete(directory.path().resolve("admin-password"));

        assertThat(hash()).isEqualTo(hash);
        assertThat(directory.path().resolve("admin-password")).doesNotExist();
    }

    @Test
    void files_that_others_can_read_are_closed_to_them() throws Exception {
        hash();
        Path password = directory.path().resolve("admin-password");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));

        hash();

        assertThat(permissions("admin-password")).isEqualTo("rw-------");
    }

    @Test
    void without_the_hash_there_is_a_new_password() throws Exception {
        String before = hash();
        String password = read("admin-password");
        Files.delete(directory.path().resolve("admin-password.bcrypt"));

        assertThat(hash()).isNotEqualTo(before);
        assertThat(read("admin-password")).isNotEqualTo(password);
    }

    private String hash() throws StartRefused {
        return Objects.requireNonNull(
                LocalAdministrator.settings(directory).get("gouji.identity.local-administrator.hash"));
    }

    private String read(String file) throws IOException {
        return Files.readString(directory.path().resolve(file));
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.path().resolve(file)));
    }
}
