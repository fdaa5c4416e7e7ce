package org.gouji.platform.database;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The one who may do everything on the embedded database. The service knows the hash of the password; the password itself
 * lies beside it for its owner's convenience, who may delete it. Without the hash the next start makes both anew.
 */
final class LocalAdministrator {

    private static final String HASH = "gouji.identity.local-administrator.hash";

    private LocalAdministrator() {}

    /** Makes the password at the first start, and shows it once. */
    static Map<String, String> settings(DataDirectory directory) throws StartRefused {
        Path password = directory.path().resolve("admin-password");
        Path hash = directory.path().resolve("admin-password.bcrypt");
        try {
            if (Files.notExists(hash)) {
                create(password, hash);
            }
            PrivateFiles.restrict(hash, false);
            if (Files.exists(password)) {
                PrivateFiles.restrict(password, false);
            }
            return Map.of(HASH, Files.readString(hash).strip());
        } catch (IOException cause) {
            throw StartRefused.unwritable(directory.path(), cause);
        }
    }

    private static void create(Path password, Path hash) throws IOException {
        String secret = DataDirectory.randomPassword();
        PrivateFiles.write(password, secret);
        PrivateFiles.write(hash, BcryptUtil.bcryptHash(secret));
        StartMessages.toStandardError(
                StartMessages.line("FIRST_PASSWORD", Map.of("password", secret, "path", password.toString())));
    }
}
