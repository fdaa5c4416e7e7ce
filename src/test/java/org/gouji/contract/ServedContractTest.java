package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServedContractTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void the_service_serves_the_contract_as_it_was_written() throws Exception {
        String served = Contract.given()
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        JsonNode written = JSON.readTree(ContractFile.DATA.toString());
        assertThat(JSON.readTree(served)).isEqualTo(written);
    }

    @Test
    void swagger_ui_shows_the_contract() {
        String page = Contract.given()
                .get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("/q/openapi");
    }
}
