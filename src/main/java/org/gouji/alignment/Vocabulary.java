package org.gouji.alignment;

import java.util.List;
import java.util.Map;

/**
 * Words around reports that belong to no edition of the form.
 *
 * @param metadata what portals print above a report about it, by key: the names that they have for it
 */
public record Vocabulary(Map<String, List<String>> metadata) {

    /** Keys of metadata that the aligner itself needs. */
    public static final String TITLE = "title";

    public static final String PUBLISHER = "publisher";

    public Vocabulary {
        metadata = Map.copyOf(metadata);
    }
}
