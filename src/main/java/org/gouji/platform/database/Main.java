package org.gouji.platform.database;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Starts the service, and before it a database, unless one is named. */
@QuarkusMain
public final class Main {
    public static void main(String... arguments) {
        Config config = ConfigUtils.configBuilder().build();
        if (!started(DatabaseChoice.from(config), config)) {
            System.exit(1);
        }
        Quarkus.run(arguments);
    }

    private static boolean started(DatabaseChoice choice, Config config) {
        try {
            if (choice instanceof DatabaseChoice.Embedded embedded) {
                start(embedded);
            } else {
                requireIssuer(config);
            }
            return true;
        } catch (StartRefused refused) {
            StartMessages.toStandardError(refused.line());
            return false;
        }
    }

    /** Without one nobody could be told from anybody else, and there is no local administrator either. */
    private static void requireIssuer(Config config) throws StartRefused {
        if (config.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                .filter(issuer -> !issuer.isBlank())
                .isEmpty()) {
            throw new StartRefused(StartRefused.Reason.NO_ISSUER, Map.of());
        }
    }

    private static void start(DatabaseChoice.Embedded embedded) throws StartRefused {
        EmbeddedDatabase database = EmbeddedDatabase.start(
                embedded.dataDirectory(),
                embedded.cache(),
                Thread.currentThread().getContextClassLoader());
        DatabaseSettings.use(database.settings());
        StopOrder stopOrder = StopOrder.serviceBefore(database);
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> stopOrder.exit(code));
        database.onUnexpectedEnd(() -> Quarkus.asyncExit(1));
    }
}
