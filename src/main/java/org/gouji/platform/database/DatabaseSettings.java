package org.gouji.platform.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tells Quarkus where the embedded database is. Kept in memory: a system property would show the password to every tool
 * that lists them.
 */
public final class DatabaseSettings implements ConfigSourceFactory {
    /** Above everything an operator may set: a user name left over from elsewhere must not be sent to our server. */
    private static final int OVERRIDES = 1000;
    /** Below everything: a default. */
    private static final int DEFAULTS = 10;

    /** Who has no database of his own yet is looking: alone on his machine, at something to see. */
    private static final Map<String, String> FOR_A_FIRST_LOOK =
            Map.of("quarkus.http.host", "127.0.0.1", "gouji.demo", "true");

    private static volatile Map<String, String> embedded = Map.of();

    static void use(Map<String, String> settings) {
        embedded = Map.copyOf(settings);
    }

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (embedded.isEmpty()) {
            return List.of();
        }
        return List.of(
                new PropertiesConfigSource(embedded, "embedded database", OVERRIDES),
                new PropertiesConfigSource(FOR_A_FIRST_LOOK, "defaults on the embedded database", DEFAULTS));
    }
}
