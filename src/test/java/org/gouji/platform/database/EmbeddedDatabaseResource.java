package org.gouji.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One empty embedded database for all Quarkus tests of a run; {@link DatabaseTest} declares it for all of them. */
public final class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedDatabase started = TestDatabases.start(Path.of("target", "database-of-tests"));
            database = started;
            TestDatabases.execute(started, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
            return started.settings();
        } catch (Exception cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
