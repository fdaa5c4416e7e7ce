package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the contract is one of what its schema says. */
class ExamplesTest {

    private static final SchemaValidator SCHEMAS = new SchemaValidator(ContractFile.MODEL, new MessageResolver());
    private static final JsonMapper JSON = new JsonMapper();

    static List<Operation> operations() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void examples_of_requests_fit_their_schema(Operation operation) {
        for (JsonNode media : operation.requestContent()) {
            assertThat(misfits(media)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void examples_of_answers_fit_their_schema(Operation operation) {
        for (JsonNode response : operation.responses().values()) {
            for (JsonNode media : response.path("content")) {
                assertThat(misfits(media)).isEmpty();
            }
            for (JsonNode header : response.path("headers")) {
                assertThat(misfits(ContractFile.resolved(header))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void examples_of_parameters_fit_their_schema(Operation operation) {
        for (JsonNode parameter : operation.parameters()) {
            assertThat(misfits(parameter)).isEmpty();
        }
    }

    @Test
    void an_example_that_does_not_fit_is_seen() {
        var media = JSON.createObjectNode();
        media.putObject("schema").put("$ref", "#/components/schemas/Cell");
        media.putObject("examples").putObject("text").put("value", "4");

        assertThat(misfits(media)).hasSize(1);
    }

    private static List<String> misfits(JsonNode holder) {
        var misfits = new ArrayList<String>();
        Schema<?> schema = schema(holder.get("schema"));
        ContractExamples.of(holder)
                .forEach((name, value) -> SCHEMAS.validate(() -> value, schema, "example").getMessages().stream()
                        .map(message -> name + ": " + message.getMessage() + " " + message.getNestedMessages())
                        .forEach(misfits::add));
        return misfits;
    }

    private static Schema<?> schema(JsonNode schema) {
        return Json.mapper().convertValue(schema, Schema.class);
    }
}
