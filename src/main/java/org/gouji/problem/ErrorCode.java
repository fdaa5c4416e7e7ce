package org.gouji.problem;

import java.util.Locale;

/**
 * What is wrong at one place of a request: an enum constant whose name, lower case and hyphenated, is an entry of
 * {@code problems/codes.json}, which holds its texts. A room implements this with an enum of its own.
 */
public interface ErrorCode {

    String name();

    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
