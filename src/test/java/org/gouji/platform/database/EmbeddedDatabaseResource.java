package org.gouji.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gouji.identity.Issuer;
import org.jspecify.annotations.Nullable;

/** One empty embedded database and one identity server for all Quarkus tests of a run; {@link DatabaseTest} declares it for all of them. */
public final class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedDatabase database;
    private @Nullable Issuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedDatabase started = TestDatabases.start(Path.of("target", "database-of-tests"));
            database = started;
            TestDatabases.execute(started, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
            issuer = Issuer.start();
            return settings(started, issuer);
        } catch (Exception cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Beside the administrator tests are anybody whom the identity server says they are. */
    private static Map<String, String> settings(EmbeddedDatabase database, Issuer issuer) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("quarkus.oidc.auth-server-url", issuer.url());
        settings.put("gouji.identity.local-administrator.beside-issuer", "true");
        return settings;
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
