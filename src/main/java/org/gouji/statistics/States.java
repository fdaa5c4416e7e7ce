package org.gouji.statistics;

import org.gouji.indicator.Measured.State;

/** States as the API calls them. */
final class States {

    private States() {}

    static String word(State state) {
        return switch (state) {
            case DETERMINED -> "determined";
            case INCOMPLETE -> "incomplete";
            case NOT_APPLICABLE -> "notApplicable";
            case UNDETERMINED -> "undetermined";
        };
    }
}
