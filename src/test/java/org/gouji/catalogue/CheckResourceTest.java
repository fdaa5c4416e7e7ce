package org.gouji.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.contract.Contract.given;
import static org.gouji.contract.Contract.givenWrong;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckResourceTest {

    @Test
    void all_checks_are_listed_by_id() {
        List<String> ids =
                given().get("/api/v1/checks").then().statusCode(200).extract().path("items.id");

        assertThat(ids).isSorted().doesNotHaveDuplicates().contains("C-01", "T2-01", "T2-11", "T3-01", "T4-01", "X-01");
    }

    @Test
    void the_checks_of_one_edition_can_be_listed() {
        given().queryParam("edition", "2019")
                .get("/api/v1/checks")
                .then()
                .statusCode(200)
                .body("items.editions", everyItem(hasItem("2019")))
                .body("items.id", hasItems("T2-01", "T3-01"))
                .body("items.id", not(hasItem("T2-11")));
    }

    @Test
    void checks_of_an_edition_that_does_not_exist_are_refused() {
        given().queryParam("edition", "1949").get("/api/v1/checks").then().statusCode(400);
        givenWrong().queryParam("year", "2019").get("/api/v1/checks").then().statusCode(400);
    }

    @Test
    void a_check_says_what_it_compares_and_why() {
        given().get("/api/v1/checks/T3-01")
                .then()
                .statusCode(200)
                .body("id", equalTo("T3-01"))
                .body("version", equalTo(1))
                .body("editions", contains("2019", "2021"))
                .body("severity", equalTo("error"))
                .body("effect", equalTo("blocksSubmission"))
                .body("rules[0].formula", containsString("applications"))
                .body("rules[0].message.zh", containsString("{difference}"));
    }

    @Test
    void a_client_that_has_the_check_is_not_sent_it_again() {
        String tag = given().get("/api/v1/checks/T3-01").then().extract().header("ETag");

        assertThat(tag).matches("\"c\\d+\"");
        given().header("If-None-Match", tag).get("/api/v1/checks/T3-01").then().statusCode(304);
        given().header("If-None-Match", tag).get("/api/v1/checks/T3-02").then().statusCode(200);
    }

    @Test
    void a_check_that_does_not_exist_is_not_found() {
        given().get("/api/v1/checks/T9-99").then().statusCode(404);
    }
}
