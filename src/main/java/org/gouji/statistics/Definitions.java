package org.gouji.statistics;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.catalogue.Catalogue;
import org.gouji.form.Edition;
import org.gouji.indicator.Share;
import org.gouji.problem.JsonData;
import org.gouji.problem.Text;

/** The indicators, each with the cells that it is made of in every edition. One that an edition lacks stops the start. */
@Startup
@Singleton
class Definitions {

    private static final String FILE = "/indicators/indicators.json";

    /** As the file has it. */
    record Definition(String id, Text name, Text definition, List<String> numerator, List<String> denominator) {}

    private final List<Definition> all;
    private final Map<String, Share> shares = new HashMap<>();

    Definitions(Catalogue catalogue) {
        all = List.copyOf(JsonData.read(FILE, new TypeReference<List<Definition>>() {}));
        for (Edition edition : catalogue.editions()) {
            for (Definition one : all) {
                shares.put(key(one, edition), Share.of(edition, one.numerator(), one.denominator()));
            }
        }
    }

    List<Definition> all() {
        return all;
    }

    Share share(Definition definition, Edition edition) {
        return Objects.requireNonNull(shares.get(key(definition, edition)));
    }

    private static String key(Definition definition, Edition edition) {
        return edition.id() + " " + definition.id();
    }
}
