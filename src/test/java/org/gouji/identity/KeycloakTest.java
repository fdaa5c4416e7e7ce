package org.gouji.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same with a real identity server: {@code mvn -Pkeycloak verify}. It is 160 MB, and a minute in starting. */
@QuarkusTest
@TestProfile(KeycloakTest.WithKeycloak.class)
@EnabledIfSystemProperty(named = "gouji.keycloak", matches = ".+")
class KeycloakTest {

    public static final class WithKeycloak implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(KeycloakServer.class));
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LOGIN = Pattern.compile("action=\"([^\"]+)\"");

    @Inject
    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @Inject
    @ConfigProperty(name = "test.keycloak.password")
    String password;

    @Inject
    @ConfigProperty(name = "test.keycloak.organ")
    String creditCode;

    @Test
    void people_and_programs_are_known_by_their_tokens() {
        String own = own();
        String foreign = organ("");
        String wangFang = person("wangfang", "gouji");

        assertThat(start(wangFang, own, 2021)).isEqualTo(201);
        assertThat(start(wangFang, foreign, 2021)).isEqualTo(403);
        assertThat(listed(wangFang, own)).contains(2021);

        assertThat(start(person("liwei", "gouji"), own, 2022)).isEqualTo(403);

        String loader = bearer(answer(issuer, Map.of("grant_type", "client_credentials", "client_id", "loader")));
        assertThat(listed(loader, own)).contains(2021);
        assertThat(start(loader, own, 2022)).isEqualTo(403);
    }

    @Test
    void a_token_for_another_service_is_not_for_this_one() {
        assertThat(status(person("wangfang", "another-service"))).isEqualTo(401);
    }

    @Test
    void a_token_of_another_realm_is_not_believed() {
        String elsewhere = issuer.replace("/government", "/elsewhere");

        assertThat(status(bearer(login(elsewhere, "wangfang", "gouji")))).isEqualTo(401);
    }

    @Test
    void a_token_is_refused_when_its_time_is_over() {
        String brief = person("liwei", "gouji-for-a-moment");
        Instant end = Instant.now().plus(PATIENCE);
        assertThat(status(brief)).isEqualTo(200);

        int status = 200;
        while (status == 200 && Instant.now().isBefore(end)) {
            status = status(brief);
        }

        assertThat(status).isEqualTo(401);
    }

    @Test
    void who_is_disabled_there_gets_no_token() {
        assertThat(login(issuer, "zhaolei", "gouji").path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void a_browser_is_sent_to_log_in_and_comes_back_as_somebody() throws Exception {
        String own = own();
        start(person("wangfang", "gouji"), own, 2023);
        var browser = new Browser();
        URI page = URI.create(Contract.base() + "/q/swagger-ui/");

        HttpResponse<String> sent = browser.get(page);
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(Browser.target(sent).toString())
                .startsWith(issuer + "/protocol/openid-connect/auth")
                .contains("code_challenge_method=S256");

        HttpResponse<String> form = browser.open(Browser.target(sent));
        Matcher login = LOGIN.matcher(form.body());
        assertThat(login.find()).as(form.body()).isTrue();
        URI action = URI.create(login.group(1).replace("&amp;", "&"));
        HttpResponse<String> back = browser.submit(action, Map.of("username", "wangfang", "password", password));

        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(back.uri().getPath()).isEqualTo(page.getPath());
        assertThat(yearsIn(browser.get(URI.create(Contract.base() + "/api/v1/reports?organ=" + own))))
                .contains(2023);
        assertThat(yearsIn(new Browser().get(URI.create(Contract.base() + "/api/v1/reports?organ=" + own))))
                .isEmpty();
    }

    private static List<Integer> yearsIn(HttpResponse<String> answer) throws Exception {
        return new JsonMapper()
                .readTree(answer.body()).path("items").findValues("year").stream()
                        .map(JsonNode::asInt)
                        .toList();
    }

    private String person(String name, String client) {
        return bearer(login(issuer, name, client));
    }

    private JsonNode login(String realm, String name, String client) {
        return answer(realm, Map.of("grant_type", "password", "client_id", client, "username", name));
    }

    /** Whoever has a password has the same; a client that needs none does not mind it. */
    private JsonNode answer(String realm, Map<String, String> form) {
        StringBuilder body = new StringBuilder("password=" + password + "&client_secret=" + password);
        form.forEach(
                (field, value) -> body.append("&").append(field).append("=").append(value));
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return new JsonMapper()
                    .readTree(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bearer(JsonNode answer) {
        return "Bearer " + answer.required("access_token").textValue();
    }

    private static int status(String credentials) {
        return Contract.givenWrongBy(credentials).get("/api/v1/organs").statusCode();
    }

    private static int start(String credentials, String organ, int year) {
        return Contract.givenBy(credentials)
                .contentType("application/json")
                .body("{\"organ\": {\"id\": \"%s\"}, \"year\": %d}".formatted(organ, year))
                .post("/api/v1/reports")
                .statusCode();
    }

    private static List<Integer> listed(String credentials, String organ) {
        return Contract.givenBy(credentials)
                .get("/api/v1/reports?organ=" + organ)
                .jsonPath()
                .getList("items.year");
    }

    /** The organ that the realm names, by its credit code. */
    private String own() {
        JsonNode found = organs();
        return found.isEmpty()
                ? organ(", \"creditCode\": \"" + creditCode + "\"")
                : found.get(0).path("id").textValue();
    }

    private JsonNode organs() {
        try {
            String body =
                    Contract.given().get("/api/v1/organs?name=" + creditCode).asString();
            return new JsonMapper().readTree(body).path("items");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String organ(String more) {
        String name = more.isEmpty() ? "Office" : "Office of " + creditCode;
        return Contract.given()
                .contentType("application/json")
                .body("{\"name\": \"%s\", \"tier\": \"county\", \"kind\": \"department\"%s}".formatted(name, more))
                .post("/api/v1/organs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
