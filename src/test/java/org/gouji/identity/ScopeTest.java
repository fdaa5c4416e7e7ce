package org.gouji.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one may not see is in no list, no count and no likeness either. */
@QuarkusTest
class ScopeTest {

    private static final String REPORTS = "/api/v1/reports";
    /** No other test has reports of the year; each of these tests has one of its own. */
    private static final AtomicInteger YEARS = new AtomicInteger(2940);

    private int year;

    private String office;
    private String organ;
    private String foreign;
    private String report;
    private String foreignReport;

    @BeforeEach
    void two_organs_with_a_report_of_the_same_words() {
        String words = new Random()
                .ints(300, 0x4E00, 0x9FA5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        year = YEARS.addAndGet(2);
        office = organ("");
        organ = organ(", \"supervisor\": \"" + office + "\"");
        foreign = organ("");
        report = report(organ, words);
        foreignReport = report(foreign, words);
    }

    @Test
    void a_list_shows_what_is_within_reach() {
        assertThat(listed(Someone.as("clerk", organ), "")).containsExactly(report);
        assertThat(listed(Someone.as("supervisor", office), "")).containsExactly(report);
        assertThat(listed(Someone.as("clerk", office), "")).isEmpty();
        assertThat(listed(Someone.as("administrator"), "")).isEmpty();
        assertThat(listed(Someone.unknown().credentials(), "")).isEmpty();
        assertThat(listed(Someone.as("auditor"), "&organ=" + foreign)).containsExactly(foreignReport);
        assertThat(listed(Someone.as("clerk", organ), "&organ=" + foreign)).isEmpty();
        assertThat(listed(Someone.as("clerk", organ), "&subtree=" + foreign)).isEmpty();
        assertThat(Contract.givenByNobody()
                        .get(REPORTS + "?year=" + year)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void two_roles_reach_over_both_their_organs() {
        String both = Someone.unknown()
                .granted("clerk", organ)
                .granted("reviewer", foreign)
                .credentials();

        assertThat(listed(both, "")).containsExactlyInAnyOrder(report, foreignReport);
    }

    @Test
    void likenesses_are_found_among_what_is_within_reach() {
        assertThat(likenesses(Someone.as("auditor"))).containsExactly(foreignReport);
        JsonPath alone = Contract.givenBy(Someone.as("clerk", organ))
                .get(report + "/similar")
                .jsonPath();
        assertThat(alone.getList("items")).isEmpty();
        assertThat(alone.getInt("compared")).isZero();
    }

    @Test
    void findings_compare_with_what_is_within_reach() {
        String seen = "head.neighbour.href";

        assertThat(Contract.givenBy(Someone.as("auditor"))
                        .get(report + "/validation")
                        .<String>path(seen))
                .isEqualTo(foreignReport);
        assertThat(Contract.givenBy(Someone.as("clerk", organ))
                        .get(report + "/validation")
                        .<String>path(seen))
                .isNull();
    }

    @Test
    void a_check_is_tried_on_what_is_within_reach() {
        assertThat(tried(Someone.as("supervisor", office))).isEqualTo(1);
        assertThat(tried(Someone.as("administrator"))).isZero();
        assertThat(tried(Someone.as("auditor"))).isGreaterThanOrEqualTo(2);
    }

    @Test
    void nobody_is_given_the_answer_to_another_ones_key() {
        String key = UUID.randomUUID().toString();
        String body = "{\"organ\": {\"id\": \"%s\"}, \"year\": %d}".formatted(organ, year + 1);

        Response first = create(Someone.as("clerk", organ), key, body);
        Response second = create(Someone.as("clerk", foreign), key, body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(403);
    }

    @Test
    void a_report_is_started_for_ones_own_organ_alone_and_that_another_is_there_is_not_told() {
        String body = "{\"organ\": {\"id\": \"%s\"}, \"year\": %d}".formatted(foreign, year);

        assertThat(create(Someone.as("clerk", organ), "1", body).statusCode()).isEqualTo(403);
        assertThat(create(Someone.as("clerk", foreign), "1", body).statusCode()).isEqualTo(409);
    }

    private static Response create(String credentials, String key, String body) {
        return Contract.givenBy(credentials)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(REPORTS);
    }

    private List<String> listed(String credentials, String more) {
        return Contract.givenBy(credentials)
                .get(REPORTS + "?year=" + year + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.href");
    }

    private List<String> likenesses(String credentials) {
        return Contract.givenBy(credentials).get(report + "/similar").jsonPath().getList("items.href");
    }

    private int tried(String credentials) {
        return Contract.givenBy(credentials)
                .contentType("application/json")
                .body(
                        """
                        {"year": %d, "check": {"id": "W-01", "version": 1, "editions": ["2021"], "scope": "table",
                         "severity": "warning", "effect": "none", "title": {"zh": "x", "en": "x"}, "basis": "x",
                         "rules": [{"at": "overview/platforms", "holds": "mentions(overview, \\"x\\")",
                                    "message": {"zh": "x", "en": "x"}}]}}
                        """
                                .formatted(year))
                .post("/api/v1/checks/trial")
                .then()
                .statusCode(200)
                .extract()
                .path("head.reports");
    }

    private static String organ(String more) {
        return Contract.given()
                .contentType("application/json")
                .body("{\"name\": \"Office %s\", \"tier\": \"county\", \"kind\": \"department\"%s}"
                        .formatted(UUID.randomUUID(), more))
                .post("/api/v1/organs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String report(String organ, String words) {
        return Contract.given()
                .contentType("application/json")
                .body(
                        "{\"organ\": {\"id\": \"%s\"}, \"year\": %d, \"sections\": {\"overview\": {\"heading\": \"\", \"text\": \"%s\"}}}"
                                .formatted(organ, year, words))
                .post(REPORTS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
