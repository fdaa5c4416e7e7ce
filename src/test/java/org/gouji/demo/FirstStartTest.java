package org.gouji.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FirstStartTest.OnAnEmptyDatabase.class)
class FirstStartTest {

    /** A schema of its own stands for a database that has just been made. */
    public static final class OnAnEmptyDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gouji.demo", "true",
                    "quarkus.flyway.clean-at-start", "true",
                    "quarkus.flyway.clean-disabled", "false",
                    "quarkus.flyway.schemas", "first_start",
                    "quarkus.datasource.jdbc.additional-jdbc-properties.currentSchema", "first_start");
        }
    }

    @Inject
    Demonstration demonstration;

    @Test
    void a_first_start_has_the_five_reports_and_what_is_deleted_stays_deleted() {
        List<JsonNode> first = reports();
        String gone = first.get(0).path("href").asText();
        assertThat(first)
                .hasSize(5)
                .extracting(report -> report.at("/organ/name").asText())
                .contains("淄博经济开发区管理委员会办公室");

        Contract.given().header("If-Match", "*").delete(gone).then().statusCode(204);
        boolean loadedAgain = demonstration.load();

        assertThat(loadedAgain).isFalse();
        assertThat(reports()).hasSize(4).doesNotContain(first.get(0));
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static List<JsonNode> reports() {
        String page = Contract.given()
                .get("/api/v1/reports")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return json(page).path("items").valueStream().toList();
    }
}
