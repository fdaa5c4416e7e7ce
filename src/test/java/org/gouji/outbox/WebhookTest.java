package org.gouji.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contract.Contract;
import org.gouji.outbox.OtherSystem.Post;
import org.gouji.review.Office;
import org.junit.jupiter.api.Test;

/** Over a real connection, to a system that fails in every way that systems fail in. */
@QuarkusTest
@TestProfile(WebhookTest.WithAnotherSystem.class)
class WebhookTest {

    public static final class WithAnotherSystem implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gouji.webhook.url", "http://127.0.0.1:" + freePort() + "/events",
                    "gouji.webhook.secret-file", secretFile().toString(),
                    "gouji.webhook.timeout", "PT0.5S",
                    "gouji.webhook.first-pause", "PT0.02S",
                    "gouji.webhook.longest-pause", "PT0.2S",
                    "gouji.webhook.look", "PT0.02S");
        }
    }

    private static final Path SECRET = Path.of("target/webhook-secret");

    @Inject
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "gouji.webhook.url")
    URI url;

    @Test
    void an_event_is_told_as_the_specifications_say() throws Exception {
        String report = UUID.randomUUID().toString();
        try (OtherSystem other = new OtherSystem(url.getPort(), post -> 204)) {
            put(report, "submitted");

            OtherSystem.await(() -> other.takenOf(report).size() == 1);

            Post post = other.taken.stream()
                    .filter(each -> each.body().contains(report))
                    .findFirst()
                    .orElseThrow();
            assertThat(post.contentType()).isEqualTo("application/cloudevents+json; charset=utf-8");
            assertThat(post.event().path("specversion").textValue()).isEqualTo("1.0");
            assertThat(post.event().path("id").textValue()).isEqualTo(post.id());
            assertThat(post.event().path("source").textValue()).isEqualTo("/api/v1");
            assertThat(post.event().path("subject").textValue()).isEqualTo("reports/" + report);
            assertThat(post.event().path("data").path("action").textValue()).isEqualTo("submitted");
            assertThat(Instant.parse(post.event().path("time").textValue())).isBeforeOrEqualTo(Instant.now());
            assertThat(post.signature()).isEqualTo(expected(post));
            Post forged =
                    new Post(post.id(), post.timestamp(), "", "", post.body().replace("submitted", "published"));
            assertThat(post.signature()).isNotEqualTo(expected(forged));
        }
    }

    @Test
    void what_is_rolled_back_is_not_told() throws Exception {
        String undone = UUID.randomUUID().toString();
        String done = UUID.randomUUID().toString();
        try (OtherSystem other = new OtherSystem(url.getPort(), post -> 200)) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        outbox.put(UUID.fromString(undone), "type", Instant.now(), Map.of());
                        throw new IllegalStateException("undone");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            put(done, "submitted");

            OtherSystem.await(() -> other.takenOf(done).size() == 1);

            assertThat(other.takenOf(undone)).isEmpty();
        }
    }

    @Test
    void nothing_is_lost_while_the_other_side_is_away_and_each_report_keeps_its_order() throws Exception {
        List<String> reports = IntStream.range(0, 5)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        List<String> told = List.of("submitted", "returned", "submitted", "approved", "published");
        for (String what : told) {
            reports.forEach(report -> put(report, what));
        }

        try (OtherSystem other = new OtherSystem(url.getPort(), post -> 200)) {
            OtherSystem.await(() ->
                    reports.stream().allMatch(report -> other.takenOf(report).size() >= told.size()));

            for (String report : reports) {
                assertThat(other.takenOf(report))
                        .containsExactlyElementsOf(
                                told.stream().map(WebhookTest::type).toList());
            }
        }
    }

    @Test
    void one_event_that_is_refused_holds_up_its_own_report_alone() throws Exception {
        String unwanted = UUID.randomUUID().toString();
        String wanted = UUID.randomUUID().toString();
        Set<String> refused = ConcurrentHashMap.newKeySet();
        refused.add(unwanted);
        try (OtherSystem other =
                new OtherSystem(url.getPort(), post -> refused.stream().anyMatch(post.body()::contains) ? 400 : 200)) {
            put(unwanted, "submitted");
            put(unwanted, "approved");
            put(wanted, "submitted");
            OtherSystem.await(() -> other.takenOf(wanted).size() == 1 && other.attempts.size() > 3);
            assertThat(other.attempts)
                    .noneMatch(post -> post.body().contains(unwanted)
                            && post.event().path("type").textValue().equals(type("approved")));

            refused.clear();

            OtherSystem.await(() -> other.takenOf(unwanted).size() == 2);
            assertThat(other.takenOf(unwanted)).containsExactly(type("submitted"), type("approved"));
        }
    }

    @Test
    void a_slow_answer_counts_as_none_and_the_same_event_comes_again_under_its_id() throws Exception {
        String report = UUID.randomUUID().toString();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        try (OtherSystem other = new OtherSystem(url.getPort(), post -> {
            if (post.body().contains(report) && seen.add(post.id())) {
                sleep();
            }
            return 200;
        })) {
            put(report, "submitted");
            put(report, "approved");

            OtherSystem.await(() -> other.takenOf(report).contains(type("approved")));

            List<String> ids = other.attempts.stream()
                    .filter(post -> post.body().contains(report))
                    .map(Post::id)
                    .toList();
            assertThat(ids).hasSizeGreaterThanOrEqualTo(3);
            assertThat(seen).hasSize(2);
        }
    }

    @Test
    void every_step_of_a_report_is_told() throws Exception {
        String report = Office.readyReport();
        String id = report.substring(report.lastIndexOf('/') + 1);
        try (OtherSystem other = new OtherSystem(url.getPort(), post -> 200)) {
            for (String step : List.of("submit", "approve", "publish")) {
                Office.move(report, step).then().statusCode(200);
            }
            Office.correctAndSubmit(report, "更正表格");
            for (String step : List.of("approve", "publish")) {
                Office.move(report, step).then().statusCode(200);
            }

            OtherSystem.await(() -> other.takenOf(id).size() == 7);

            assertThat(other.takenOf(id))
                    .containsExactlyElementsOf(Stream.of(
                                    "submitted",
                                    "approved",
                                    "published",
                                    "reopened",
                                    "submitted",
                                    "approved",
                                    "corrected")
                            .map(WebhookTest::type)
                            .toList());
            assertThat(other.taken.stream().map(Post::body).filter(body -> body.contains(id)))
                    .allSatisfy(body ->
                            assertThat(Contract.complaints(body, "ReportEvent")).isEmpty());
            JsonNode last = other.taken.get(other.taken.size() - 1).event().path("data");
            assertThat(last.path("report").textValue()).isEqualTo(report);
            assertThat(last.path("to").textValue()).isEqualTo("published");
            assertThat(last.path("revision").intValue()).isEqualTo(4);
            assertThat(last.path("replaces").intValue()).isEqualTo(2);
        }
    }

    private void put(String report, String action) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.put(UUID.fromString(report), type(action), Instant.now(), Map.of("action", action)));
    }

    private static String type(String action) {
        return "org.gouji.report." + action;
    }

    private static String expected(Post post) throws IOException {
        return new Signature(Files.readAllBytes(SECRET))
                .of(UUID.fromString(post.id()), Instant.ofEpochSecond(Long.parseLong(post.timestamp())), post.body());
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(800);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path secretFile() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createDirectories(SECRET.getParent());
            return Files.write(SECRET, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
