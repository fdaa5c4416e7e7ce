package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.organ.OrganFixture.ORGANS;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.gouji.organ.OrganFixture.path;
import static org.gouji.organ.OrganFixture.tag;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.contract.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OrganPreconditionsTest {

    private static final int CLERKS = 8;

    @ParameterizedTest
    @ValueSource(strings = {"\"o1\"", "W/\"o1\"", "*", "\"x\", \"o1\"", "W/\"o1\" , \"o9\""})
    void a_version_that_is_known_is_not_sent_again(String ifNoneMatch) {
        var id = anOrgan().entered();

        var answer = Contract.given().header("If-None-Match", ifNoneMatch).get(path(id));

        answer.then().statusCode(304).header("ETag", "\"o1\"").body(is(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"o2\"", "\"r1\"", "\"O1\""})
    void another_version_is_sent(String ifNoneMatch) {
        var id = anOrgan().entered();

        var answer = Contract.given().header("If-None-Match", ifNoneMatch).get(path(id));

        answer.then().statusCode(200).header("ETag", "\"o1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void a_change_needs_to_say_what_it_changes(String method) {
        var id = anOrgan().entered();

        var refused = request(method, id, null);

        refused.then().statusCode(428).body("type", is("/api/v1/problems/precondition-required"));
        assertThat(tag(id)).isEqualTo("\"o1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void a_change_of_a_version_that_is_gone_is_refused_and_the_present_one_named(String method) {
        var id = anOrgan().entered();

        var refused = request(method, id, "\"o7\"");

        refused.then()
                .statusCode(412)
                .body("type", is("/api/v1/problems/precondition-failed"))
                .body("message.en", containsString("\"o1\""));
        assertThat(tag(id)).isEqualTo("\"o1\"");
    }

    @Test
    void a_weak_tag_is_not_enough_to_change() {
        var id = anOrgan().entered();

        assertThat(request("PUT", id, "W/\"o1\"").statusCode()).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"o9\", \"o1\"", "W/\"o1\", \"o1\""})
    void any_version_or_one_of_many_will_do(String ifMatch) {
        var id = anOrgan().entered();

        assertThat(request("PUT", id, ifMatch).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"o1", "\"o1", "\"o1\" \"o2\"", "w/\"o1\"", "\"o1\", *", ","})
    void what_is_no_tag_is_malformed(String ifMatch) {
        var id = anOrgan().entered();

        var refused = request("PUT", id, ifMatch);

        refused.then()
                .statusCode(400)
                .body("errors[0].header", is("If-Match"))
                .body("errors[0].code", is("invalid-entity-tag"));
    }

    @Test
    void several_lines_of_a_header_are_one_list() {
        var id = anOrgan().entered();

        var changed = Contract.givenWrong()
                .header("If-Match", "\"o8\"", "\"o1\"")
                .contentType("application/json")
                .body(anOrgan().json())
                .put(path(id));

        changed.then().statusCode(200);
    }

    @Test
    void of_clerks_who_change_the_same_version_at_once_one_wins() throws Exception {
        var id = anOrgan().entered();

        var answers = atOnce(() -> request("PUT", id, "\"o1\"").statusCode());

        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(412);
        assertThat(tag(id)).isEqualTo("\"o2\"");
    }

    @Test
    void of_a_new_organ_nobody_can_know_the_version() {
        Contract.given()
                .get(ORGANS + "/0193d7a4-6e10-7c3a-9b52-4f1d2a6c8e01")
                .then()
                .statusCode(404);
        assertThat(request("PUT", "0193d7a4-6e10-7c3a-9b52-4f1d2a6c8e01", "*").statusCode())
                .isEqualTo(404);
    }

    private static Response request(String method, String id, @Nullable String ifMatch) {
        var request = Contract.givenWrong();
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (method.equals("PATCH")) {
            request.contentType(Contract.MERGE_PATCH).body("{\"name\": \"改名\"}");
        } else if (method.equals("PUT")) {
            request.contentType("application/json").body(anOrgan().json());
        }
        return request.request(method, path(id));
    }

    static <T> List<T> atOnce(Callable<T> request) throws Exception {
        var barrier = new CyclicBarrier(CLERKS);
        var clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < CLERKS; i++) {
                running.add(clerks.submit(() -> {
                    barrier.await();
                    return request.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clerks.shutdownNow();
        }
    }
}
