package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gouji.check.Message;
import org.gouji.check.RawRuleSet;
import org.junit.jupiter.api.Test;

/** A check that is sent has what a check in a file can have. */
class DraftCheckTest {

    @Test
    void the_contract_knows_every_property_of_a_check_in_a_file() {
        Map<String, Class<? extends Record>> records = Map.of(
                "/DraftCheck", RawRuleSet.RawCheck.class,
                "/DraftMessage", Message.class,
                "/DraftRule", RawRuleSet.RawRule.class,
                "/DraftRule/properties/each", RawRuleSet.RawEach.class,
                "/DraftRule/properties/distinct", RawRuleSet.RawDistinct.class);

        records.forEach((schema, type) ->
                assertThat(properties(schema)).as(schema).containsExactlyInAnyOrderElementsOf(components(type)));
    }

    private static List<String> properties(String schema) {
        JsonNode properties = ContractFile.DATA.at("/components/schemas" + schema + "/properties");
        return properties.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
