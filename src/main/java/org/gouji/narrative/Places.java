package org.gouji.narrative;

import java.util.function.IntConsumer;

/** Where a literal word stands in a text; the quick way into long texts that mostly do not have it. */
final class Places {

    private Places() {}

    static void of(String word, String text, IntConsumer found) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            found.accept(at);
        }
    }
}
