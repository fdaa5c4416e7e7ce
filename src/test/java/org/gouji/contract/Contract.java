package org.gouji.contract;

import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** How tests speak to the service: every request and every answer is held against the contract. */
public final class Contract {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final ContractFilter STRICT = new ContractFilter(true);
    private static final ContractFilter FOR_WRONG_REQUESTS = new ContractFilter(false);

    private Contract() {}

    /** Request and answer must be what the contract says. */
    public static RequestSpecification given() {
        return plain().filter(STRICT);
    }

    /** For requests that are wrong on purpose: only the answer must be what the contract says. */
    public static RequestSpecification givenWrong() {
        return plain().filter(FOR_WRONG_REQUESTS);
    }

    /** For what the service answers and the contract leaves out: probes, metrics, the page to try it out on. */
    public static RequestSpecification givenBesideTheContract() {
        return RestAssured.given();
    }

    /** Where the service under test is, for what no such request can show. */
    public static String base() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    private static RequestSpecification plain() {
        var encoding = encoderConfig()
                .defaultContentCharset("UTF-8")
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(MERGE_PATCH, ContentType.TEXT);
        return RestAssured.given().config(RestAssuredConfig.config().encoderConfig(encoding));
    }
}
