package org.gouji.workflow;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What comes of an action. */
public sealed interface Decision {

    /** @param needed what has to be said along with it */
    record Moved(Stage to, Set<Saying> needed) implements Decision {
        public Moved {
            needed = Collections.unmodifiableSet(needed);
        }
    }

    /** @param obstacles all of them, never none */
    record Refused(List<Obstacle> obstacles) implements Decision {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }
}
