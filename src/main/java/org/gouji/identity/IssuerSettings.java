package org.gouji.identity;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Leaves OpenID Connect asleep as long as no issuer is named; Quarkus would stop the start. */
public final class IssuerSettings implements ConfigSourceFactory {

    /** Above the defaults of Quarkus, below everything an operator may set. */
    private static final int DEFAULTS = 20;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String issuer = context.getValue("quarkus.oidc.auth-server-url").getValue();
        boolean named = issuer != null && !issuer.isBlank();
        return List.of(new PropertiesConfigSource(
                Map.of("quarkus.oidc.tenant-enabled", String.valueOf(named)), "whether an issuer is named", DEFAULTS));
    }
}
