package org.gouji.similarity;

import java.util.List;

/**
 * What comparing two texts came to.
 *
 * @param passages the longest ones, longest first, {@value CommonPassages#MOST} at most
 */
public record Likeness(Score score, List<Passage> passages) {

    public Likeness {
        passages = List.copyOf(passages);
    }
}
