package org.gouji.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One empty embedded database for all Quarkus tests of a run; {@link DatabaseTest} declares it for all of them. */
public final class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        Path directory = Path.of("target", "database-of-tests");
        try {
            PrivateFiles.delete(directory);
            database = EmbeddedDatabase.start(
                    directory, Path.of("target", "postgresql"), getClass().getClassLoader());
            return database.settings();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (StartRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
