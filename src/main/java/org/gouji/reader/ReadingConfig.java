package org.gouji.reader;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may say about the reading of documents. */
@ConfigMapping(prefix = "gouji.intake")
public interface ReadingConfig {

    /** Of one document, from its first byte to its report. */
    @WithDefault("10S")
    Duration timeLimit();

    /** Documents that are read at the same time; each may take 200 MB while it is. */
    @WithDefault("2")
    int atOnce();

    /** For a place, until the caller is sent away to come again. */
    @WithDefault("5S")
    Duration patience();
}
