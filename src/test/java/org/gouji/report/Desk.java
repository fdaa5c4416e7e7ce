package org.gouji.report;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.gouji.contract.Contract;

/** A clerk's desk: what tests of this room do over HTTP again and again. Every organ is new, so that tests never meet. */
final class Desk {

    static final String REPORTS = "/api/v1/reports";

    private Desk() {}

    static String newOrgan() {
        return newOrgan("Office " + UUID.randomUUID());
    }

    static String newOrgan(String name) {
        return created(
                        "/api/v1/organs",
                        "{\"name\": \"%s\", \"tier\": \"county\", \"kind\": \"department\"}".formatted(name))
                .path("id");
    }

    static String newOrganBelow(String supervisor) {
        return created(
                        "/api/v1/organs",
                        "{\"name\": \"Office %s\", \"tier\": \"county\", \"kind\": \"department\", \"supervisor\": \"%s\"}"
                                .formatted(UUID.randomUUID(), supervisor))
                .path("id");
    }

    /** The address of a new report of a new organ. */
    static String newReport(int year) {
        return newReport(newOrgan(), year, "");
    }

    /** @param more properties, each after a comma */
    static String newReport(String organ, int year, String more) {
        return created(REPORTS, report(organ, year, more)).header("Location");
    }

    static String report(String organ, int year, String more) {
        return "{\"organ\": {\"id\": \"%s\"}, \"year\": %d%s}".formatted(organ, year, more);
    }

    static Response get(String path) {
        return Contract.given().get(path);
    }

    static String etag(String path) {
        return get(path).then().statusCode(200).extract().header("ETag");
    }

    static Response put(String path, String etag, String body) {
        return matching(Contract.given(), etag).contentType(JSON).body(body).put(path);
    }

    static Response patch(String path, String etag, String body) {
        return matching(Contract.given(), etag)
                .contentType(Contract.MERGE_PATCH)
                .body(body)
                .patch(path);
    }

    static Response delete(String path, String etag) {
        return matching(Contract.given(), etag).delete(path);
    }

    /** A request that is wrong on purpose. */
    static Response putWrong(String path, String body) {
        return matching(Contract.givenWrong(), "*").contentType(JSON).body(body).put(path);
    }

    static Response patchWrong(String path, String body) {
        return matching(Contract.givenWrong(), "*")
                .contentType(Contract.MERGE_PATCH)
                .body(body)
                .patch(path);
    }

    static Response postWrong(String path, String body) {
        return Contract.givenWrong().contentType(JSON).body(body).post(path);
    }

    private static RequestSpecification matching(RequestSpecification request, String etag) {
        return request.header("If-Match", etag);
    }

    private static Response created(String path, String body) {
        return Contract.given()
                .contentType(JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }
}
