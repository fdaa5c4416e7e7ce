package org.gouji.narrative;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A notice that prescribes a form.
 *
 * @param titles what its title is like in folded text
 */
record Notice(String edition, int year, int serial, List<Pattern> titles) {

    Notice {
        titles = List.copyOf(titles);
    }

    boolean isNumbered(String year, String serial) {
        return Integer.parseInt(year) == this.year && Integer.parseInt(serial) == this.serial;
    }
}
