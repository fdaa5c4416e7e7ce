package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.check.Fact;
import org.junit.jupiter.api.Test;

/** The facts that may be sent are those that the checks know, in both directions. */
class FactsTest {

    @Test
    void the_contract_has_every_fact_as_what_it_is_given_as_and_the_day() {
        Map<String, String> known = Arrays.stream(Fact.values())
                .collect(Collectors.toMap(
                        Fact::word,
                        fact -> switch (fact.kind()) {
                            case DATE -> "string date";
                            case FLAG -> "boolean ";
                        },
                        (one, other) -> one,
                        TreeMap::new));
        known.put("today", "string date");

        Map<String, String> described = new TreeMap<>();
        for (var property :
                ContractFile.DATA.at("/components/schemas/Facts/properties").properties()) {
            JsonNode schema = property.getValue();
            described.put(
                    property.getKey(),
                    schema.path("type").asText() + " " + schema.path("format").asText());
        }

        assertThat(described).isEqualTo(known);
    }
}
