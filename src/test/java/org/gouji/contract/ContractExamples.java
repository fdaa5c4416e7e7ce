package org.gouji.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** The examples of a media type or a parameter. */
final class ContractExamples {

    private ContractExamples() {}

    /** By name. */
    static Map<String, JsonNode> of(JsonNode holder) {
        var examples = new TreeMap<String, JsonNode>();
        holder.path("examples")
                .properties()
                .forEach(entry -> examples.put(
                        entry.getKey(), ContractFile.resolved(entry.getValue()).get("value")));
        if (holder.has("example")) {
            examples.put("example", holder.get("example"));
        }
        return examples;
    }

    /** An example of the components. */
    static JsonNode named(String name) {
        return ContractFile.DATA.at("/components/examples/" + name + "/value");
    }

    /** An example of the components, to be changed. */
    static ObjectNode copy(String name) {
        return named(name).deepCopy();
    }
}
