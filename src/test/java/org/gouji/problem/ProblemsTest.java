package org.gouji.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.gouji.contract.Contract;
import org.gouji.platform.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsTest {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void a_problem_says_in_both_languages_what_is_wrong_and_its_type_leads_to_a_page() {
        var problem = Contract.givenWrong()
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", is("不存在"))
                .body("status", is(404))
                .body("detail", is("此地址没有资源。"))
                .body("message.zh", is("此地址没有资源。"))
                .body("message.en", is("There is nothing at this address."))
                .body("instance", is("/api/v1/nothing"));

        Contract.given()
                .get(problem.extract().<String>path("type"))
                .then()
                .statusCode(200)
                .body("type", is("/api/v1/problems/not-found"))
                .body("status", is(404))
                .body("title.zh", is("不存在"));
    }

    @Test
    void all_types_are_listed_and_each_leads_to_itself() {
        List<String> types = Contract.given()
                .get("/api/v1/problems")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("/api/v1/problems/report-exists"))
                .extract()
                .path("items.type");

        types.forEach(type -> Contract.given().get(type).then().statusCode(200).body("type", equalTo(type)));
    }

    @Test
    void a_browser_gets_a_page() {
        Contract.given()
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/api/v1/problems/report-exists")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("报告已存在"));
        Contract.given()
                .accept("text/html")
                .get("/api/v1/problems")
                .then()
                .statusCode(200)
                .body(containsString("/api/v1/problems/organ-in-use"));
    }

    @Test
    void a_type_that_does_not_exist_is_not_found() {
        refused("GET", "/api/v1/problems/no-such-type", 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api", "/api/v1/organ", "/api/v1/organs/x/y/z", "/q/nothing", "/api/v1/organs/not-a-uuid"})
    void whatever_is_not_there_is_not_found(String path) {
        refused("GET", path, 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void a_method_that_an_address_does_not_have_is_refused_and_the_ones_it_has_are_named(String method) {
        refused(method, "/api/v1/organs", 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @Test
    void a_method_that_nobody_has_is_refused_too() {
        assertThat(RawHttp.send("BREW /api/v1/organs"))
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: GET, HEAD, OPTIONS, POST")
                .contains("/api/v1/problems/method-not-allowed");
    }

    @Test
    void options_name_the_methods_of_this_very_address() {
        assertThat(RawHttp.send("OPTIONS /api/v1/organs/0193d7a4-6e10-7c3a-9b52-4f1d2a6c8e01"))
                .startsWith("HTTP/1.1 200 ")
                .contains("Allow: DELETE, GET, HEAD, OPTIONS, PATCH, PUT");
    }

    @Test
    void head_is_get_without_a_body() {
        assertThat(RawHttp.send("HEAD /api/v1/problems"))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("\r\n\r\n");
        assertThat(RawHttp.send("HEAD /api/v1/nothing"))
                .startsWith("HTTP/1.1 404 ")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/json;version=2, nonsense", "nonsense"})
    void a_media_type_that_cannot_be_had_is_not_acceptable(String accept) {
        Contract.givenWrong()
                .accept(accept)
                .get("/api/v1/checks")
                .then()
                .statusCode(accept.startsWith("application/json") ? 200 : 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk-7.20210129_0001", "A", "0193d7a4-6e10-7c3a-9b52-4f1d2a6c8e01"})
    void a_sane_request_id_comes_back(String id) {
        Contract.givenWrong()
                .header("X-Request-Id", id)
                .get("/api/v1/nothing")
                .then()
                .header("X-Request-Id", id)
                .body("requestId", is(id));
        Contract.given()
                .header("X-Request-Id", id)
                .get("/api/v1/problems")
                .then()
                .header("X-Request-Id", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "<script>", "a\tb", "请求", "1;drop", ""})
    void another_is_replaced_by_one_of_the_service(String id) {
        Contract.givenWrong()
                .header("X-Request-Id", id)
                .get("/api/v1/nothing")
                .then()
                .header("X-Request-Id", matchesPattern(UUID))
                .body("requestId", not(is(id)));
    }

    @Test
    void unknown_and_repeated_parameters_are_refused_together() {
        Contract.givenWrong()
                .get("/api/v1/organs?limit=1&limit=2&nmae=x")
                .then()
                .statusCode(400)
                .body("type", is("/api/v1/problems/unknown-parameter"))
                .body("errors.parameter", is(List.of("limit", "nmae")))
                .body("errors.code", is(List.of("repeated-parameter", "unknown-parameter")))
                .body("errors.message.zh", everyItem(containsString("查询参数")));
    }

    private static ValidatableResponse refused(String method, String path, int status, String slug) {
        return Contract.givenWrong()
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("/api/v1/problems/" + slug));
    }
}
