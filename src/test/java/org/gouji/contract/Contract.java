package org.gouji.contract;

import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How tests speak to the service: every request and every answer is held against the contract. */
public final class Contract {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final Path DATA = Path.of("target", "database-of-tests");

    private static final ContractFilter STRICT = new ContractFilter(true);
    private static final ContractFilter FOR_WRONG_REQUESTS = new ContractFilter(false);

    private Contract() {}

    /** As the local administrator, who may do everything. Request and answer must be what the contract says. */
    public static RequestSpecification given() {
        return givenBy(administrator());
    }

    /** For requests that are wrong on purpose: only the answer must be what the contract says. */
    public static RequestSpecification givenWrong() {
        return givenWrongBy(administrator());
    }

    /** As whom the credentials stand for, in the syntax of the Authorization header. */
    public static RequestSpecification givenBy(String credentials) {
        return givenByNobody().header("Authorization", credentials);
    }

    public static RequestSpecification givenWrongBy(String credentials) {
        return givenWrongByNobody().header("Authorization", credentials);
    }

    /** Without identity: as the public. */
    public static RequestSpecification givenByNobody() {
        return plain().filter(STRICT);
    }

    public static RequestSpecification givenWrongByNobody() {
        return plain().filter(FOR_WRONG_REQUESTS);
    }

    /** The credentials of the local administrator, whose password is where the README says. */
    public static String administrator() {
        return administrator("admin-password");
    }

    /** @param file in the data directory */
    public static String administrator(String file) {
        try {
            String credentials = "admin:" + Files.readString(DATA.resolve(file));
            return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For what the service answers and the contract leaves out: probes, metrics, the page to try it out on. */
    public static RequestSpecification givenBesideTheContract() {
        return RestAssured.given();
    }

    /** Where the service under test is, for what no such request can show. */
    public static String base() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    /** What the contract says the service sends to others, by type of event. */
    public static Set<String> webhooks() {
        Set<String> types = new TreeSet<>();
        ContractFile.DATA.path("x-webhooks").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** In what a body is not what a schema of the contract says. */
    public static List<String> complaints(String body, String schema) {
        return ContractFilter.complaints(body, schema);
    }

    private static RequestSpecification plain() {
        var encoding = encoderConfig()
                .defaultContentCharset("UTF-8")
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(MERGE_PATCH, ContentType.TEXT);
        return RestAssured.given().config(RestAssuredConfig.config().encoderConfig(encoding));
    }
}
