package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.report.Desk.REPORTS;
import static org.gouji.report.Desk.etag;
import static org.gouji.report.Desk.get;
import static org.gouji.report.Desk.newOrgan;
import static org.gouji.report.Desk.newReport;
import static org.gouji.report.Desk.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What happens when people work at the same time. */
@QuarkusTest
class TwoClerksTest {

    @Test
    void clerks_on_different_tables_with_tags_read_at_the_same_time_both_succeed() {
        String report = newReport(2021);
        String first = etag(report + "/tables/disputes");
        String second = etag(report + "/tables/disclosure");

        Response one = put(report + "/tables/disputes", first, "{\"reconsideration\": {\"total\": 1}}");
        Response other = put(report + "/tables/disclosure", second, "{\"licences\": {\"decisions\": 2}}");

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(Json.of(get(report)).path("tables"))
                .isEqualTo(
                        Json.of(
                                "{\"disclosure\": {\"licences\": {\"decisions\": 2}}, \"disputes\": {\"reconsideration\": {\"total\": 1}}}"));
    }

    @RepeatedTest(5)
    void of_clerks_on_the_same_table_at_the_same_moment_one_wins_and_the_others_are_told() throws Exception {
        String table = newReport(2021) + "/tables/disputes";
        String tag = etag(table);

        List<Response> answers =
                atOnce(6, clerk -> put(table, tag, "{\"reconsideration\": {\"total\": %d}}".formatted(clerk + 1)));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        Response winner = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(get(table).asString()).isEqualTo(winner.asString());
    }

    @RepeatedTest(5)
    void clerks_on_all_parts_at_the_same_moment_all_succeed_and_the_report_counts_every_change() throws Exception {
        String report = newReport(2021);
        List<String> parts = List.of(
                "/tables/disputes",
                "/tables/disclosure",
                "/tables/applications",
                "/sections/overview",
                "/sections/problems",
                "/sections/other");
        List<String> tags = parts.stream().map(part -> etag(report + part)).toList();

        List<Response> answers = atOnce(parts.size(), clerk -> {
            String part = parts.get(clerk);
            return put(report + part, tags.get(clerk), part.startsWith("/tables") ? figure(part) : "{\"text\": \"有\"}");
        });

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(etag(report)).isEqualTo("\"r7\"");
        assertThat(Json.of(get(report)).path("tables")).hasSize(3);
        assertThat(Json.of(get(report)).path("sections")).hasSize(3);
    }

    @Test
    void who_replaces_a_report_is_told_that_a_part_of_it_has_changed_since() {
        String organ = newOrgan();
        String report = newReport(organ, 2021, "");
        Response read = get(report);
        put(report + "/tables/disputes", "*", "{\"reconsideration\": {\"total\": 1}}");

        Response refused = put(report, read.header("ETag"), read.asString());

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(Json.of(get(report))
                        .at("/tables/disputes/reconsideration/total")
                        .asInt())
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void of_reports_started_at_the_same_moment_for_one_organ_and_year_one_is_kept_and_named_to_the_others()
            throws Exception {
        String body = Desk.report(newOrgan(), 2022, "");

        List<Response> answers = atOnce(6, clerk -> Contract.given()
                .contentType(ContentType.JSON)
                .body(body)
                .post(REPORTS));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        String first = answers.stream()
                .map(answer -> answer.header("Location"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).allSatisfy(answer -> assertThat(
                        Json.of(answer).path("existing").asText())
                .isEqualTo(first));
    }

    private static String figure(String table) {
        return switch (table) {
            case "/tables/disputes" -> "{\"reconsideration\": {\"total\": 1}}";
            case "/tables/disclosure" -> "{\"licences\": {\"decisions\": 2}}";
            default -> "{\"new\": {\"total\": 3}}";
        };
    }

    private interface Clerk {
        Response work(int number);
    }

    private static List<Response> atOnce(int clerks, Clerk clerk) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clerks);
        CyclicBarrier start = new CyclicBarrier(clerks);
        try {
            List<Callable<Response>> work = new ArrayList<>();
            for (int i = 0; i < clerks; i++) {
                int number = i;
                work.add(() -> {
                    start.await();
                    return clerk.work(number);
                });
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
