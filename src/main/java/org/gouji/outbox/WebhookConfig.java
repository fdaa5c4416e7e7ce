package org.gouji.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator may say about the system that is told what happens to reports. */
@ConfigMapping(prefix = "gouji.webhook")
interface WebhookConfig {

    /** Where events go. Nobody is told anything without it. */
    Optional<URI> url();

    /** A file with the secret that events are signed with, of 32 bytes at least. */
    Optional<Path> secretFile();

    /** Whether this server sends events; another one may. */
    @WithDefault("true")
    boolean works();

    /** How long the other side may take for an answer. */
    @WithDefault("PT10S")
    Duration timeout();

    /** The pause after a first failure; each further one doubles it. */
    @WithDefault("PT5S")
    Duration firstPause();

    @WithDefault("PT1H")
    Duration longestPause();

    /** How often a server that has nothing to do looks for events of another one, or for those that are due again. */
    @WithDefault("PT5S")
    Duration look();

    /** How long events that were delivered are kept. */
    @WithDefault("P30D")
    Duration kept();
}
