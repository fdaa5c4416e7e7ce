package org.gouji.problem;

import java.util.Locale;

/**
 * What kind of problem it is: an enum constant whose name, lower case and hyphenated, is an entry of
 * {@code problems/types.json}, which holds its status and texts. A room implements this with an enum of its own.
 */
public interface ProblemType {

    String name();

    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
