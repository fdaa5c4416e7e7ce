package org.gouji.platform.database;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;

/** Starts the service, and before it a database, unless one is named. */
@QuarkusMain
public final class Main {
    public static void main(String... arguments) {
        DatabaseChoice choice = DatabaseChoice.from(ConfigUtils.configBuilder().build());
        if (choice instanceof DatabaseChoice.Embedded embedded && !started(embedded)) {
            System.exit(1);
        }
        Quarkus.run(arguments);
    }

    private static boolean started(DatabaseChoice.Embedded embedded) {
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(
                    embedded.dataDirectory(),
                    embedded.cache(),
                    Thread.currentThread().getContextClassLoader());
            DatabaseSettings.use(database.settings());
            StopOrder stopOrder = StopOrder.serviceBefore(database);
            ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> stopOrder.exit(code));
            database.onUnexpectedEnd(() -> Quarkus.asyncExit(1));
            return true;
        } catch (StartRefused refused) {
            StartMessages.toStandardError(refused.line());
            return false;
        }
    }
}
