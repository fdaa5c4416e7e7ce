package org.gouji.supervision;

import java.util.SortedMap;
import java.util.UUID;
import org.gouji.form.Edition;

/** One question about several years, each with its edition. */
record Span(UUID organ, SortedMap<Integer, Edition> years, Counted counted, Extent extent) {

    Question in(int year) {
        return new Question(organ, year, counted, extent);
    }
}
