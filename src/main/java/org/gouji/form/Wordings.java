package org.gouji.form;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Guards that a printed wording names one thing only, because readers of documents go by it. */
final class Wordings {

    private Wordings() {}

    static void check(Place place, Map<String, Label> labels) {
        Map<String, String> owners = new HashMap<>();
        labels.forEach((key, label) -> Stream.concat(Stream.of(label.official()), label.aliases().stream())
                .filter(wording -> !wording.isBlank())
                .distinct()
                .forEach(wording -> {
                    String owner = owners.putIfAbsent(wording, key);
                    if (owner != null) {
                        place.report("'" + wording + "' stands for both " + owner + " and " + key);
                    }
                }));
    }
}
