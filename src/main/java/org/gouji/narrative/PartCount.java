package org.gouji.narrative;

import java.util.OptionalInt;

/** How many names a list has, counted in two ways that agree when there is no doubt. */
final class PartCount {

    private int known;
    private int pieces;
    private int names;
    private boolean isUnfinished;

    /** A wording that is known to be one name. */
    void known() {
        closeName();
        known++;
    }

    /** Words between two commas. */
    void piece(boolean endsLikeAName) {
        pieces++;
        isUnfinished = !endsLikeAName;
        if (endsLikeAName) {
            names++;
        }
    }

    private void closeName() {
        if (isUnfinished) {
            names++;
            isUnfinished = false;
        }
    }

    /** The number when both ways agree, or when one of them agrees with what is announced; else 0. */
    int certain(OptionalInt announced) {
        closeName();
        int byCommas = known + pieces;
        int byEndings = known + names;
        if (byCommas == byEndings || announced.isPresent() && announced.getAsInt() == byCommas) {
            return byCommas;
        }
        return announced.isPresent() && announced.getAsInt() == byEndings ? byEndings : 0;
    }
}
