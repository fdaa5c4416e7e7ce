package org.gouji.supervision;

import java.util.UUID;

/** Which reports are to be added up. */
record Question(UUID organ, int year, Counted counted, Extent extent) {

    Question(UUID organ, int year, Counted counted) {
        this(organ, year, counted, Extent.SUBTREE);
    }

    Question yearBefore() {
        return new Question(organ, year - 1, counted, extent);
    }
}
