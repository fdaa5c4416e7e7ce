package org.gouji.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may say about batches. */
@ConfigMapping(prefix = "gouji.batch")
interface BatchConfig {

    /** Whether this server works on batches; another one may. */
    @WithDefault("true")
    boolean works();

    /** How long a server that has taken a document may be silent before another takes it. */
    @WithDefault("PT1M")
    Duration lease();

    /** How often a server that has nothing to do looks for batches that another one has accepted. */
    @WithDefault("PT5S")
    Duration look();

    /** How long the outcome of a batch is kept. */
    @WithDefault("P30D")
    Duration kept();
}
