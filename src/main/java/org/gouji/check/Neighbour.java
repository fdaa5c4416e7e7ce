package org.gouji.check;

import java.util.List;
import java.util.Map;

/**
 * Another organ's report of the same year, as far as reports are compared by their words.
 *
 * @param organ what findings call it
 * @param names that it goes by, which are words of neither report
 * @param texts of the sections that are compared, all of them as one
 */
public record Neighbour(String organ, List<String> names, Map<String, String> texts) {

    /** Where somebody has looked, and no other report has anything in common with this one. */
    public static final Neighbour NONE = new Neighbour("", List.of(), Map.of());

    public Neighbour {
        names = List.copyOf(names);
        texts = Map.copyOf(texts);
    }
}
