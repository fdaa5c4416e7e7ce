package org.gouji.supervision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator may say about adding up. */
@ConfigMapping(prefix = "gouji.sums")
interface SumsConfig {

    /** How many megabytes the figures may take that are kept from sum to sum; 30,000 reports take about 12. */
    @WithDefault("64")
    int memory();
}
