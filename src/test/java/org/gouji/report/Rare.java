package org.gouji.report;

import java.util.Random;
import java.util.stream.Collectors;

/** Words that no other report has. */
final class Rare {

    private Rare() {}

    /** Ideographs that nobody writes, so that no reader of figures or words takes them for something. */
    static String letters(int length) {
        return new Random()
                .ints(length, 0x3400, 0x4DB0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
