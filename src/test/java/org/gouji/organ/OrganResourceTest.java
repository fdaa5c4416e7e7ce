package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.organ.OrganFixture.ORGANS;
import static org.gouji.organ.OrganFixture.aCreditCode;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.gouji.organ.OrganFixture.path;
import static org.gouji.organ.OrganFixture.tag;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganResourceTest {

    @Test
    void an_organ_is_kept_as_it_was_entered() {
        var supervisor = anOrgan().entered();
        var organ = anOrgan()
                .under(supervisor)
                .with("aliases", List.of("市数据局", "𠮷镇"))
                .with("powers", List.of("fees", "licensing"));

        var created = organ.post().then().statusCode(201);

        var id = created.extract().<String>path("id");
        created.header("Location", path(id)).header("ETag", "\"o1\"");
        var read = Contract.given().get(path(id)).then().statusCode(200).header("ETag", "\"o1\"");
        assertThat(read.extract().asString()).isEqualTo(created.extract().asString());
        read.body("aliases", is(List.of("市数据局", "𠮷镇")))
                .body("powers", is(List.of("fees", "licensing")))
                .body("supervisor", is(supervisor))
                .body("creditCode", nullValue());
    }

    @Test
    void powers_that_nobody_named_are_not_powers_that_are_none() {
        var unsaid = anOrgan().entered();
        var none = anOrgan().with("powers", List.of()).entered();

        Contract.given().get(path(unsaid)).then().body("powers", nullValue());
        Contract.given().get(path(none)).then().body("powers", empty());
    }

    @Test
    void what_was_read_can_be_sent_back_and_changes_nothing() {
        var id = anOrgan().with("aliases", List.of("甲")).entered();
        var read = Contract.given().get(path(id)).asString();

        var replaced =
                change("\"o1\"").contentType("application/json").body(read).put(path(id));

        replaced.then().statusCode(200).header("ETag", "\"o1\"").body(is(read));
    }

    @Test
    void a_replaced_organ_loses_what_is_left_out() {
        var id = anOrgan()
                .with("aliases", List.of("甲"))
                .with("powers", List.of("fees"))
                .entered();

        var replaced = change(tag(id))
                .contentType("application/json")
                .body(anOrgan().with("name", "乙").json())
                .put(path(id));

        replaced.then().statusCode(200).header("ETag", "\"o2\"");
        Contract.given()
                .get(path(id))
                .then()
                .header("ETag", "\"o2\"")
                .body("name", is("乙"))
                .body("aliases", empty())
                .body("powers", nullValue());
    }

    @Test
    void a_patch_changes_what_it_names_and_null_empties() {
        var id = anOrgan()
                .with("aliases", List.of("甲", "乙"))
                .with("powers", List.of("fees"))
                .entered();

        var patched = patch(id, "{\"aliases\": [\"丙\"], \"powers\": null}");

        patched.statusCode(200)
                .header("ETag", "\"o2\"")
                .body("aliases", is(List.of("丙")))
                .body("powers", nullValue())
                .body("tier", is("city"));
    }

    @Test
    void a_patch_cannot_empty_what_every_organ_has() {
        var id = anOrgan().entered();

        var refused = patch(id, "{\"name\": null, \"tier\": null, \"colour\": \"red\"}");

        refused.statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/tier", "/colour"))
                .body("errors.code", containsInAnyOrder("required", "required", "unknown-property"));
    }

    @Test
    void everything_wrong_with_a_body_is_told_at_once() {
        var wrong = anOrgan()
                .with("name", " ")
                .with("tier", 3)
                .with("kind", "ministry")
                .with("aliases", List.of("甲", "甲", 1))
                .with("powers", List.of("fees", "fees", "magic"))
                .with("supervisor", "nobody")
                .with("creditCode", "11370300MB2823262E")
                .with("a/b~c", 1);

        var refused = Contract.givenWrong()
                .contentType("application/json")
                .body(wrong.json())
                .post(ORGANS);

        refused.then()
                .statusCode(422)
                .body("type", is("/api/v1/problems/invalid-content"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/name blank",
                                "/tier not-one-of",
                                "/kind not-one-of",
                                "/aliases/1 repeated",
                                "/aliases/2 not-a-text",
                                "/powers/1 repeated",
                                "/powers/2 not-one-of",
                                "/supervisor not-a-uuid",
                                "/creditCode invalid-credit-code",
                                "/a~1b~0c unknown-property"));
    }

    @Test
    void limits_are_counted_in_characters() {
        anOrgan().with("name", "𠮷".repeat(200)).post().then().statusCode(201);
        Contract.givenWrong()
                .contentType("application/json")
                .body(anOrgan().with("name", "𠮷".repeat(201)).json())
                .post(ORGANS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/name"))
                .body("errors[0].code", is("too-long"))
                .body("errors[0].message.zh", is("不得超过 200 字。"));
    }

    @Test
    void a_credit_code_belongs_to_one_organ() {
        var code = aCreditCode();
        var owner = anOrgan().with("creditCode", code).entered();

        var refused = anOrgan().with("creditCode", code).post();

        refused.then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/creditCode")))
                .body("errors.code", is(List.of("credit-code-taken")));
        patch(owner, "{\"name\": \"同码改名\"}").statusCode(200);
    }

    @Test
    void an_organ_with_subordinates_stays() {
        var supervisor = anOrgan().entered();
        var subordinate = anOrgan().under(supervisor).entered();

        change(tag(supervisor))
                .delete(path(supervisor))
                .then()
                .statusCode(409)
                .body("type", is("/api/v1/problems/organ-in-use"));
        change(tag(subordinate)).delete(path(subordinate)).then().statusCode(204);
        change(tag(supervisor)).delete(path(supervisor)).then().statusCode(204);

        Contract.given().get(path(supervisor)).then().statusCode(404);
        change("*").delete(path(supervisor)).then().statusCode(404);
    }

    @Test
    void an_organ_with_a_report_stays_as_long_as_the_report() {
        var organ = anOrgan().entered();
        var report = Contract.given()
                .contentType("application/json")
                .body("{\"organ\": {\"id\": \"%s\"}, \"year\": 2024}".formatted(organ))
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        change(tag(organ)).delete(path(organ)).then().statusCode(409).body("type", is("/api/v1/problems/organ-in-use"));
        change("*").delete(report).then().statusCode(204);
        change(tag(organ)).delete(path(organ)).then().statusCode(204);
    }

    @Test
    void of_organs_that_claim_a_credit_code_at_once_one_gets_it() throws Exception {
        var body = anOrgan().with("creditCode", aCreditCode()).json();

        var answers = OrganPreconditionsTest.atOnce(() -> Contract.given()
                .contentType("application/json")
                .body(body)
                .post(ORGANS)
                .statusCode());

        assertThat(answers)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(422);
    }

    static RequestSpecification change(String ifMatch) {
        return Contract.given().header("If-Match", ifMatch);
    }

    static ValidatableResponse patch(String id, String patch) {
        return Contract.givenWrong()
                .header("If-Match", tag(id))
                .contentType(Contract.MERGE_PATCH)
                .body(patch)
                .patch(path(id))
                .then();
    }
}
