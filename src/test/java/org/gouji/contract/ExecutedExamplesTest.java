package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the contract work on the running service, and what it answers is what they show. */
@QuarkusTest
class ExecutedExamplesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private Samples samples;

    static Stream<Arguments> requests() {
        return Operation.all().stream().flatMap(operation -> operation.requestContent().properties().stream()
                .flatMap(media -> ContractExamples.of(media.getValue()).entrySet().stream()
                        .map(example -> arguments(operation, media.getKey(), example.getKey(), example.getValue()))));
    }

    static List<Operation> reads() {
        return with("GET");
    }

    static List<Operation> removals() {
        return with("DELETE");
    }

    @BeforeEach
    void samples() {
        samples = Samples.create();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("requests")
    void the_example_of_a_request_is_accepted(Operation operation, String mediaType, String name, JsonNode example) {
        String organ = operation.id().equals("createReport") ? Samples.anotherOrgan() : samples.organ();

        var request = Contract.given()
                .contentType(mediaType)
                .body(Samples.with(example, organ).toString());
        if (operation.changes() || operation.id().equals("moveReport")) {
            request.header("If-Match", "*");
        }
        int status =
                request.request(operation.method(), samples.path(operation)).statusCode();

        assertThat(status).isIn(200, 201);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void what_the_contract_lets_read_can_be_read(Operation operation) {
        int status = Contract.given().get(samples.path(operation)).statusCode();

        assertThat(status).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void what_was_read_is_not_sent_again(Operation operation) {
        String path = samples.path(operation);
        String tag = Contract.given().get(path).header("ETag");

        if (operation.responses().containsKey("304")) {
            Contract.given().header("If-None-Match", tag).get(path).then().statusCode(304);
        } else {
            assertThat(tag).isNull();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("removals")
    void what_the_contract_lets_remove_can_be_removed(Operation operation) {
        String path = operation.id().equals("deleteOrgan")
                ? samples.path(operation).replace(samples.organ(), Samples.anotherOrgan())
                : samples.path(operation);

        for (boolean dryRun : new boolean[] {true, false}) {
            int status = Contract.given()
                    .header("If-Match", "*")
                    .queryParam("dryRun", dryRun)
                    .delete(path)
                    .statusCode();

            assertThat(status).isEqualTo(operation.responses().containsKey("204") ? 204 : 200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ValidationRequest Findings", "ValidationRequestLost FindingsUndetermined"})
    void the_findings_that_are_shown_are_what_the_service_finds(String requestAndAnswer) throws IOException {
        String[] names = requestAndAnswer.split(" ");

        String answer = Contract.given()
                .contentType("application/json")
                .body(ContractExamples.named(names[0]).toString())
                .post("/api/v1/validation")
                .asString();

        assertThat(findings(answer))
                .containsAll(findings(ContractExamples.named(names[1]).toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FormList /api/v1/forms",
                "Check /api/v1/checks/T3-01",
                "ProblemType /api/v1/problems/report-exists"
            })
    void an_example_of_what_is_fixed_is_what_the_service_answers(String exampleAndPath) throws IOException {
        String[] parts = exampleAndPath.split(" ");

        String answer = Contract.given().get(parts[1]).asString();

        assertThat(JSON.readTree(answer))
                .isEqualTo(JSON.readTree(ContractExamples.named(parts[0]).toString()));
    }

    private static List<JsonNode> findings(String validation) throws IOException {
        return Operation.elements(JSON.readTree(validation).get("findings")).toList();
    }

    private static List<Operation> with(String method) {
        return Operation.all().stream()
                .filter(operation -> operation.method().equals(method))
                .toList();
    }
}
