package org.gouji.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the demonstration when the service starts, where it is wanted: by default on the embedded database alone. */
@Singleton
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final Demonstration demonstration;
    private final boolean wanted;

    // not a @ConfigMapping: gouji.* belongs to several rooms, and a mapping claims all of its prefix
    FirstStart(
            Demonstration demonstration, @ConfigProperty(name = "gouji.demo", defaultValue = "false") boolean wanted) {
        this.demonstration = demonstration;
        this.wanted = wanted;
    }

    void atStart(@Observes StartupEvent start) {
        if (wanted && demonstration.load()) {
            LOG.info("The database was empty: loaded the demonstration (gouji.demo=false leaves it out)");
        }
    }
}
