package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.organ.OrganFixture.ORGANS;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OrganIdempotencyTest {

    private final String key = UUID.randomUUID().toString();
    private final String name = "幂等 " + key;
    private final OrganFixture organ = anOrgan().with("name", name).with("aliases", List.of("一", "二"));

    @Inject
    EntityManager database;

    @Test
    void a_repeated_request_gets_the_first_answer_again() {
        var first = post(organ.json());

        var again = post(organ.json());

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        thereAre(1);
    }

    @Test
    void the_answer_is_the_first_one_even_after_a_change() {
        var first = post(organ.json());
        OrganResourceTest.patch(first.path("id"), "{\"aliases\": []}").statusCode(200);

        assertThat(post(organ.json()).asString()).isEqualTo(first.asString());
    }

    @Test
    void spaces_and_order_do_not_make_another_request() {
        post("{\"name\": \"" + name + "\", \"tier\": \"city\", \"kind\": \"other\"}");

        var again = post("{\"kind\":\"other\",\n\"tier\":\"city\",\"name\":\"" + name + "\"}");

        again.then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        post(organ.json());

        var other = post(organ.with("tier", "county").json());

        other.then().statusCode(422).body("type", is("/api/v1/problems/idempotency-conflict"));
        thereAre(1);
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        var refused = post(organ.under(UUID.randomUUID().toString()).json());

        var done = post(organ.json());

        refused.then().statusCode(422).body("type", is("/api/v1/problems/invalid-content"));
        done.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void of_requests_at_once_one_creates_and_all_get_its_answer() throws Exception {
        var answers = OrganPreconditionsTest.atOnce(() -> post(organ.json()));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        thereAre(1);
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        post(organ.json());
        age("23 hours 59 minutes");
        post(organ.json()).then().header("Idempotency-Replayed", "true");

        age("24 hours");
        var later = post(organ.with("tier", "county").json());

        later.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        thereAre(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "tab\there"})
    void what_is_no_key_is_malformed(String key) {
        Contract.givenWrong()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(organ.json())
                .post(ORGANS)
                .then()
                .statusCode(400)
                .body("errors[0].code", is("invalid-idempotency-key"));
        thereAre(0);
    }

    @Test
    void a_key_may_have_200_characters() {
        Contract.given()
                .header("Idempotency-Key", "k".repeat(164) + key)
                .contentType("application/json")
                .body(organ.json())
                .post(ORGANS)
                .then()
                .statusCode(201);
        Contract.givenWrong()
                .header("Idempotency-Key", "k".repeat(165) + key)
                .contentType("application/json")
                .body(organ.json())
                .post(ORGANS)
                .then()
                .statusCode(400);
    }

    private Response post(String body) {
        return Contract.given()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(ORGANS);
    }

    private void thereAre(int count) {
        Contract.given().queryParam("name", name).get(ORGANS).then().body("items", hasSize(count));
    }

    private void age(String age) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update idempotency_key set created_at = now() - cast(:age as interval) where key = :key")
                .setParameter("age", age)
                .setParameter("key", key)
                .executeUpdate());
    }
}
