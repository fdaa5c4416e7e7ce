package org.gouji.catalogue;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator may say about the checks. */
@ConfigMapping(prefix = "gouji.checks")
interface ChecksConfig {

    /** Of files that add checks or retune the shipped ones; none unless it is named. */
    Optional<Path> directory();
}
