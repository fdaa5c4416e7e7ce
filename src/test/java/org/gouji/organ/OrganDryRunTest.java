package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.organ.OrganFixture.ORGANS;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.gouji.organ.OrganFixture.path;
import static org.gouji.organ.OrganFixture.tag;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganDryRunTest {

    @Test
    void an_organ_that_was_only_tried_is_not_there() {
        var name = "试 " + UUID.randomUUID();

        var tried = rehearse()
                .contentType("application/json")
                .body(anOrgan().with("name", name).json())
                .post(ORGANS)
                .then();

        tried(tried, 200).body("name", is(name));
        Contract.given().get(path(tried.extract().path("id"))).then().statusCode(404);
        Contract.given().queryParam("name", name).get(ORGANS).then().body("items", empty());
    }

    @Test
    void a_change_that_was_only_tried_did_not_happen() {
        var id = anOrgan().entered();
        var before = Contract.given().get(path(id)).asString();

        var put = rehearse()
                .header("If-Match", "\"o1\"")
                .contentType("application/json")
                .body(anOrgan().with("name", "乙").json())
                .put(path(id));
        var patch = rehearse()
                .header("If-Match", "\"o1\"")
                .contentType(Contract.MERGE_PATCH)
                .body("{\"name\": \"丙\"}")
                .patch(path(id));
        var delete = rehearse().header("If-Match", "\"o1\"").delete(path(id));

        tried(put.then(), 200).body("name", is("乙"));
        tried(patch.then(), 200).body("name", is("丙"));
        tried(delete.then(), 204);
        assertThat(Contract.given().get(path(id)).asString()).isEqualTo(before);
        assertThat(tag(id)).isEqualTo("\"o1\"");
    }

    @Test
    void a_rehearsal_is_refused_as_the_deed_would_be() {
        var supervisor = anOrgan().entered();
        anOrgan().under(supervisor).entered();

        rehearse()
                .header("If-Match", "*")
                .delete(path(supervisor))
                .then()
                .statusCode(409)
                .header("Gouji-Dry-Run", nullValue());
        rehearse().header("If-Match", "\"o9\"").delete(path(supervisor)).then().statusCode(412);
        rehearse()
                .contentType("application/json")
                .body(anOrgan().under(UUID.randomUUID().toString()).json())
                .post(ORGANS)
                .then()
                .statusCode(422);
    }

    @Test
    void a_rehearsal_does_not_use_up_an_idempotency_key() {
        var key = UUID.randomUUID().toString();
        var organ = anOrgan().json();

        rehearse()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(organ)
                .post(ORGANS)
                .then()
                .statusCode(200);
        var done = Contract.given()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(organ)
                .post(ORGANS);

        done.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void the_parameter_is_true_or_false_and_nothing_else() {
        var id = anOrgan().entered();

        Contract.givenWrong()
                .queryParam("dryRun", "yes")
                .header("If-Match", "*")
                .delete(path(id))
                .then()
                .statusCode(400)
                .body("errors[0].code", is("not-a-boolean"));
        Contract.given()
                .queryParam("dryRun", "false")
                .header("If-Match", "*")
                .delete(path(id))
                .then()
                .statusCode(204)
                .header("Gouji-Dry-Run", nullValue());
        Contract.given().get(path(id)).then().statusCode(404);
    }

    private static RequestSpecification rehearse() {
        return Contract.given().queryParam("dryRun", "true");
    }

    private static ValidatableResponse tried(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .header("Gouji-Dry-Run", "true")
                .header("Location", nullValue())
                .header("ETag", nullValue());
    }
}
