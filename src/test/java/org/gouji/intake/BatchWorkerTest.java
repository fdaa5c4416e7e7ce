package org.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gouji.alignment.Aligners;
import org.gouji.contract.Contract;
import org.gouji.documents.DocxDocuments;
import org.junit.jupiter.api.Test;

/** The worker of the service itself, whose thread no request stands behind. */
@QuarkusTest
class BatchWorkerTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Test
    void what_is_sent_is_worked_through_beside_the_answers() {
        String batch = Contract.given()
                .multiPart("a", "a.docx", DocxDocuments.of(Aligners.numbered("2021")), "application/octet-stream")
                .multiPart("b", "b.bin", "\u0000\u0001".getBytes(StandardCharsets.US_ASCII), "text/plain")
                .post("/api/v1/intake/batch")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        JsonPath done = whenDone(batch);

        assertThat(done.getInt("counts.read")).isEqualTo(1);
        assertThat(done.getInt("counts.refused")).isEqualTo(1);
    }

    private static JsonPath whenDone(String batch) {
        long end = System.nanoTime() + LONGEST.toNanos();
        JsonPath state = get(batch);
        while (!state.getString("state").equals("done") && System.nanoTime() < end) {
            state = get(batch);
        }
        return state;
    }

    private static JsonPath get(String href) {
        return Contract.given().get(href).then().statusCode(200).extract().jsonPath();
    }
}
