package org.gouji.check;

import java.util.List;

/**
 * The check that names the cells at fault when several equations fail together.
 *
 * @param equationsOf ids of the checks whose equations it repairs
 */
record Culprit(Place place, List<String> equationsOf) {

    Culprit {
        equationsOf = List.copyOf(equationsOf);
    }
}
