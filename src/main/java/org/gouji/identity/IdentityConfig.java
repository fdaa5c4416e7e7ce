package org.gouji.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** How the claims of the identity server's tokens become roles and organs. */
@ConfigMapping(prefix = "gouji.identity")
interface IdentityConfig {

    Claims claims();

    /** What a role is called in claims, and which of ours it is; where empty, roles are called as we call them. */
    Map<String, String> roles();

    LocalAdministrator localAdministrator();

    /** JSON Pointers (RFC 6901) into the claims. */
    interface Claims {

        /** One name of a role, or several. */
        @WithDefault("/roles")
        String roles();

        /** The organs of a clerk, by id or credit code. */
        @WithDefault("/organs")
        String organs();

        /** The organs below which one reviews, publishes or supervises; where not set, those of {@link #organs}. */
        Optional<String> subtrees();

        /** Objects of role, organ, from and until. */
        @WithDefault("/grants")
        String grants();

        @WithDefault("/name")
        String name();
    }

    interface LocalAdministrator {

        /** Of the password, as bcrypt. Known on the embedded database alone, whose start hands it over. */
        Optional<String> hash();

        /** Whether there is one although there is an identity server. */
        @WithDefault("false")
        boolean besideIssuer();
    }
}
