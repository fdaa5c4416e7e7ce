package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What clients generated from the contract do that nobody writes by hand. */
@QuarkusTest
class GeneratedClientsTest {

    @Test
    void a_member_that_does_not_apply_may_be_sent_as_null() {
        String table = "/api/v1/reports/" + Samples.create().report() + "/tables/disclosure";
        String cells =
                """
                {"regulations": {"made": {"unreadable": "O", "number": null}, "total": {"written": "", "number": null}}}
                """;

        Contract.given()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(cells)
                .put(table)
                .then()
                .statusCode(200);

        assertThat(Contract.given().get(table).asString())
                .isEqualTo("{\"regulations\":{\"made\":{\"unreadable\":\"O\"},\"total\":null}}");
    }

    @Test
    void a_figure_without_its_number_still_disagrees_with_null() {
        String table = "/api/v1/reports/" + Samples.create().report() + "/tables/disclosure";

        Contract.given()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"procurement\": {\"amount\": {\"written\": \"909.76 万元\", \"number\": null}}}")
                .put(table)
                .then()
                .statusCode(422);
    }

    @Test
    void the_terms_of_a_side_add_up_to_it_with_their_factors() {
        String report =
                """
                {"year": 2021, "tables": {"disclosure": {"regulations": {"issued": 5, "repealed": 1, "inForce": 2}}}}
                """;

        var finding = Contract.given()
                .contentType("application/json")
                .body(report)
                .post("/api/v1/validation")
                .jsonPath()
                .setRootPath("findings.find { it.id == 'T2-11/disclosure/regulations' }");

        assertThat(finding.getInt("comparison.right")).isEqualTo(5 - 1);
        assertThat(finding.getList("terms.findAll { it.side == 'right' }.factor"))
                .containsExactlyInAnyOrder(null, -1);
    }
}
