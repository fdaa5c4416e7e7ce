package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that the contract file itself keeps. */
class WrittenContractTest {

    private static final JsonNode COMPONENTS = ContractFile.DATA.get("components");

    static List<Operation> operations() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_says_what_it_does(Operation operation) {
        assertThat(operation.id()).matches("[a-z][A-Za-z]+");
        assertThat(operation.data().path("summary").asText()).matches("[A-Z][^()]+\\(\\p{IsHan}+\\)");
        assertThat(operation.data().path("description").asText()).isNotBlank();
        assertThat(texts(operation.data().path("tags"))).hasSize(1).isSubsetOf(tags());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_shows_every_answer_with_an_example_and_its_request_id(Operation operation) {
        assertThat(operation.responses().keySet()).anyMatch(status -> status.startsWith("4"));
        operation.responses().forEach((status, response) -> {
            assertThat(response.path("description").asText()).as(status).isNotBlank();
            assertThat(response.path("headers").has("X-Request-Id")).as(status).isTrue();
            assertThat(response.has("content"))
                    .as(status)
                    .isEqualTo(!Set.of("204", "304").contains(status));
            // what is binary cannot be shown in the contract
            response.path("content").properties().forEach(media -> assertThat(
                            ContractExamples.of(media.getValue()).isEmpty())
                    .as(status + " " + media.getKey())
                    .isEqualTo(media.getKey().endsWith(".spreadsheetml.sheet")));
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_names_every_error_it_can_answer(Operation operation) {
        assertThat(operation.responses()).containsKeys("400", "406", "500");
        if (!operation.parameters("path").isEmpty()) {
            assertThat(operation.responses()).containsKey("404");
        }
        if (operation.requestContent().isObject()) {
            assertThat(operation.responses()).containsKeys("413", "415", "422");
            assertThat(operation.data().path("requestBody").path("description").asText())
                    .isNotBlank();
        }
        if (operation.changes()) {
            assertThat(operation.responses()).containsKeys("412", "428");
            assertThat(operation.parameters("header")).contains("If-Match");
            assertThat(operation.parameters("query")).contains("dryRun");
        }
        if (operation.responses().containsKey("304")) {
            assertThat(operation.parameters("header")).contains("If-None-Match");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_declares_every_part_of_its_path(Operation operation) {
        var parts = java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(operation.path())
                .results()
                .map(part -> part.group(1))
                .toList();

        assertThat(operation.parameters("path")).containsExactlyInAnyOrderElementsOf(parts);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_parameter_is_described_and_bounded(Operation operation) {
        for (var parameter : operation.parameters()) {
            assertThat(parameter.path("description").asText())
                    .as(parameter.toString())
                    .isNotBlank();
            assertThat(unbounded("parameter", parameter.get("schema"))).isEmpty();
        }
    }

    @Test
    void every_schema_and_every_property_is_described() {
        var silent = new ArrayList<String>();
        schemas().forEach((name, schema) -> {
            if (isSilent(schema)) {
                silent.add(name);
            }
            schema.path("properties").properties().forEach(property -> {
                if (isSilent(ContractFile.resolved(property.getValue()))) {
                    silent.add(name + "." + property.getKey());
                }
            });
        });

        assertThat(silent).isEmpty();
    }

    @Test
    void every_text_list_and_object_is_bounded_and_every_object_is_closed() {
        var unbounded = new ArrayList<String>();
        schemas().forEach((name, schema) -> unbounded.addAll(unbounded(name, schema)));

        assertThat(unbounded).isEmpty();
    }

    @Test
    void every_component_is_used() {
        var unused = new TreeSet<String>();
        // security schemes are called by their names
        COMPONENTS.properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue().fieldNames().forEachRemaining(name -> {
                    String reference = "#/components/" + kind.getKey() + "/" + name;
                    if (!ContractFile.TEXT.contains("'" + reference + "'")) {
                        unused.add(reference);
                    }
                }));

        assertThat(unused).isEmpty();
    }

    @Test
    void every_required_property_exists() {
        var ghosts = new ArrayList<String>();
        schemas().forEach((name, schema) -> texts(schema.path("required")).stream()
                .filter(property -> !schema.path("properties").has(property))
                .forEach(property -> ghosts.add(name + "." + property)));

        assertThat(ghosts).isEmpty();
    }

    /** What has no limit; a reference is bounded where it leads. */
    private static List<String> unbounded(String at, JsonNode schema) {
        var found = new ArrayList<String>();
        switch (schema.path("type").asText()) {
            case "string" -> require(found, at, schema.has("maxLength") || schema.has("enum"));
            case "integer" -> require(found, at, schema.has("minimum") && schema.has("maximum"));
            case "array" -> {
                require(found, at, schema.has("maxItems"));
                found.addAll(unbounded(at + "[]", schema.get("items")));
            }
            case "object" -> {
                var others = schema.path("additionalProperties");
                require(found, at, others.isObject() ? schema.has("maxProperties") : others.isBoolean());
                require(found, at, !others.asBoolean());
                schema.path("properties")
                        .properties()
                        .forEach(
                                property -> found.addAll(unbounded(at + "." + property.getKey(), property.getValue())));
            }
            default -> {}
        }
        return found;
    }

    private static void require(List<String> found, String at, boolean kept) {
        if (!kept) {
            found.add(at);
        }
    }

    private static boolean isSilent(JsonNode schema) {
        return schema.path("description").asText().isBlank();
    }

    private static Map<String, JsonNode> schemas() {
        var schemas = new TreeMap<String, JsonNode>();
        COMPONENTS.get("schemas").properties().forEach(entry -> schemas.put(entry.getKey(), entry.getValue()));
        return schemas;
    }

    private static List<String> tags() {
        return Operation.elements(ContractFile.DATA.get("tags"))
                .map(tag -> tag.get("name").textValue())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return Operation.elements(array).map(JsonNode::asText).toList();
    }
}
