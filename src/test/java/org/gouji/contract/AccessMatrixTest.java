package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gouji.contract.AccessTable.Asker;
import org.gouji.contract.AccessTable.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the contract, asked for by everybody, about a report of their own organ, of one below it and of
 * others, in every stage. What must come of it is read from {@link AccessTable}, never from the code under test.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final Samples NONE_YET = new Samples("", "", "");

    @Inject
    DataSource database;

    private final Map<Asker, String> credentials = new LinkedHashMap<>();
    private final Map<String, String> reports = new LinkedHashMap<>();
    private Samples samples = NONE_YET;

    static Stream<Operation> operations() {
        return Operation.all().stream();
    }

    /** Once, and not before all: only then is it known where the service is. */
    @BeforeEach
    void prepare() {
        if (samples != NONE_YET) {
            return;
        }
        String office = Samples.anotherOrgan();
        String organ = Samples.organBelow(office);
        samples = Samples.create(organ);
        StagedReports staged = new StagedReports(database, organ);
        AccessTable.STAGES.forEach(stage -> reports.put(stage, staged.in(stage)));
        Map<String, String> organs = Map.of(
                "own", organ, "above", office, "below", Samples.organBelow(organ), "foreign", Samples.anotherOrgan());
        AccessTable.askers().forEach(asker -> credentials.put(asker, asker.credentials(organs)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void an_operation_is_open_to_whom_it_should_be_and_to_nobody_else(Operation operation) {
        List<String> wrong = new ArrayList<>();
        boolean aboutReport = operation.path().contains("{report}");
        for (String stage : aboutReport ? AccessTable.STAGES : List.of("draft")) {
            credentials.forEach((asker, credential) -> {
                if (!asker.isOfInterest(stage)) {
                    return;
                }
                Verdict expected = AccessTable.verdict(operation, asker, stage);
                Verdict found = Verdict.of(ask(operation, credential, stage));
                if (found != expected) {
                    wrong.add("%s, %s: %s instead of %s".formatted(asker, stage, found, expected));
                }
            });
        }

        assertThat(wrong).as(operation.toString()).isEmpty();
    }

    /** A rehearsal where there is one, and else of what does no harm. */
    private int ask(Operation operation, String credential, String stage) {
        RequestSpecification request =
                credential.isEmpty() ? Contract.givenWrongByNobody() : Contract.givenWrongBy(credential);
        if (operation.parameters("query").contains("dryRun")) {
            request.queryParam("dryRun", true);
        }
        if (operation.changes() || operation.id().equals("moveReport")) {
            request.header("If-Match", "*");
        }
        body(operation, request);
        String path = samples.path(operation, Objects.requireNonNull(reports.get(stage)));
        return request.request(operation.method(), path).statusCode();
    }

    private void body(Operation operation, RequestSpecification request) {
        operation.requestContent().properties().stream()
                .filter(media -> !media.getKey().equals("multipart/form-data"))
                .findFirst()
                .ifPresent(media -> {
                    String type = media.getKey().equals("*/*") ? "text/plain" : media.getKey();
                    JsonNode example = ContractExamples.of(media.getValue()).values().stream()
                            .findFirst()
                            .map(found -> Samples.with(found, samples.organ()))
                            .orElse(null);
                    byte[] text = (example == null ? "x" : example.toString()).getBytes(StandardCharsets.UTF_8);
                    request.contentType(type).body(text);
                });
    }
}
