package org.gouji.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.contract.Contract.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.deadline.Due;
import org.gouji.organ.OrganKind;
import org.gouji.organ.Tier;
import org.junit.jupiter.api.Test;

/** The example of the page about local checks, in a directory that the running service was started with. */
@QuarkusTest
@TestProfile(LocalChecksAtWorkTest.WithADirectory.class)
class LocalChecksAtWorkTest {

    public static final class WithADirectory implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path directory = Files.createDirectories(Path.of("target", "local-checks"));
                Files.writeString(directory.resolve("local.yaml"), example());
                return Map.of(
                        "gouji.checks.directory", directory.toAbsolutePath().toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Of the district that the example names. */
    private static final String CODE = "11370303004226137Y";

    @Inject
    Catalogue catalogue;

    private static String example() throws IOException {
        Matcher yaml =
                Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(Path.of("src/docs/local-checks.md")));
        assertThat(yaml.find()).isTrue();
        return yaml.group(1);
    }

    @Test
    void a_report_is_checked_by_the_local_checks_too() {
        JsonPath found = findings("没有可写的");

        assertThat(found.getList("findings.id")).contains("W-02/overview/platforms");
        assertThat(found.getString("findings.find { it.id == 'W-02/overview/platforms' }.check.href"))
                .isEqualTo("/api/v1/checks/W-02");
        assertThat(findings("建设网站").getList("findings.id")).doesNotContain("W-02/overview/platforms");
    }

    @Test
    void a_part_may_be_bounded_in_length() {
        assertThat(findings("字".repeat(1000)).getList("findings.id")).doesNotContain("W-01/overview/length");
        assertThat(findings("字".repeat(1001)).getString("findings.find { it.id == 'W-01/overview/length' }.message.zh"))
                .isEqualTo("第一部分应不超过1000字，现为1001字");
    }

    @Test
    void checks_go_by_the_deadlines_of_the_place() {
        String late = "findings.find { it.id == 'L-01/publishedOn' }.message.zh";

        JsonPath found = findings("建设网站", "\"submittedOn\": \"2023-01-26\", \"publishedOn\": \"2023-01-29\"");

        assertThat(found.getString(late)).isEqualTo("部门年度报告应于2023年1月28日前公布，实际于2023年1月29日公布");
        assertThat(found.getList("findings.id")).doesNotContain("L-03/submittedOn");
    }

    @Test
    void every_organ_has_the_day_that_the_deadlines_say() {
        String district = organ("county", "government", ", \"creditCode\": \"" + CODE + "\"");
        Map<String, String> expected = new TreeMap<>();
        for (Tier tier : Tier.values()) {
            for (OrganKind kind : OrganKind.values()) {
                for (String above : List.of("", district)) {
                    String id = organ(
                            tier.word(), kind.word(), above.isEmpty() ? "" : ", \"supervisor\": \"" + above + "\"");
                    Due due = catalogue
                            .deadlines()
                            .due(2022, kind.word(), tier.word(), code -> code.equals(CODE) && !above.isEmpty());
                    expected.put(id, due.submission().toString());
                }
            }
        }

        JsonPath page = given().get("/api/v1/supervision/2022/due?wanted=submission&limit=200")
                .jsonPath();
        Map<String, String> found = new TreeMap<>();
        page.<Map<String, String>>getList("items").forEach(item -> found.put(item.get("id"), item.get("deadline")));

        assertThat(page.<String>get("next")).isNull();
        assertThat(found).containsAllEntriesOf(expected);
        assertThat(Set.copyOf(expected.values()))
                .containsExactlyInAnyOrder("2023-01-20", "2023-01-26", "2023-01-31", "2023-02-10", "2023-03-31");
    }

    @Test
    void a_retuned_check_judges_as_the_place_wants_it() {
        JsonPath found = findings("建设网站");

        assertThat(found.getString("findings.find { it.id == 'T2-11/disclosure/regulations' }.effect"))
                .isEqualTo("none");
        assertThat(found.getList("findings.check.id")).doesNotContain("C-05");
    }

    @Test
    void the_catalogue_says_what_is_local_retuned_and_inactive() {
        given().get("/api/v1/checks").then().statusCode(200).body("items.id", hasItem("W-01"));
        given().get("/api/v1/checks/W-01")
                .then()
                .statusCode(200)
                .body("origin", equalTo("local"))
                .body("active", equalTo(true));
        given().get("/api/v1/checks/C-05")
                .then()
                .body("origin", equalTo("retuned"))
                .body("active", equalTo(false));
        given().get("/api/v1/checks/T3-01")
                .then()
                .body("origin", equalTo("shipped"))
                .body("active", equalTo(true));
    }

    private static String organ(String tier, String kind, String more) {
        return given().contentType("application/json")
                .body("{\"name\": \"Office\", \"tier\": \"%s\", \"kind\": \"%s\"%s}".formatted(tier, kind, more))
                .post("/api/v1/organs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath findings(String overview) {
        return findings(overview, "");
    }

    private static JsonPath findings(String overview, String facts) {
        return given().contentType("application/json")
                .body(
                        """
                        {"year": 2022, "profile": {"name": "Office", "tier": "city", "kind": "department"}, "sections": {"overview": {"text": "%s"}}, "facts": {%s}, "tables": {"disclosure": {
                          "regulations": {"issued": 5, "repealed": null, "inForce": 3}}}}
                        """
                                .formatted(overview, facts))
                .post("/api/v1/validation")
                .jsonPath();
    }
}
