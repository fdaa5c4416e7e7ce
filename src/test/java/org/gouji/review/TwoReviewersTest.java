package org.gouji.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.review.Office.get;
import static org.gouji.review.Office.move;
import static org.gouji.review.Office.readyReport;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.RepeatedTest;

/** What happens when people move a report at the same time. */
@QuarkusTest
class TwoReviewersTest {

    private static final String APPROVE = "{\"action\": \"approve\"}";
    private static final String RETURN = "{\"action\": \"return\", \"remarks\": [{\"text\": \"x\"}]}";

    @RepeatedTest(5)
    void of_reviewers_who_read_the_same_version_one_wins_and_the_others_are_told() throws Exception {
        String report = submitted();
        String etag = Contract.given().get(report).header("ETag");

        List<Response> answers = atOnce(report, etag);

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        assertThat(get(report).path("stage").asText()).isEqualTo(winnersStage(answers));
    }

    @RepeatedTest(5)
    void of_reviewers_who_do_not_mind_the_version_none_does_what_another_has_made_impossible() throws Exception {
        String report = submitted();

        List<Response> answers = atOnce(report, "*");

        // an approved report can still be returned; nothing else follows
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSizeBetween(1, 2);
        assertThat(get(report + "/history").path("items"))
                .filteredOn(event -> event.path("kind").asText().equals("moved"))
                .hasSize(1
                        + (int) answers.stream()
                                .filter(answer -> answer.statusCode() == 200)
                                .count());
    }

    private static String submitted() {
        String report = readyReport();
        move(report, "submit").then().statusCode(200);
        return report;
    }

    private static String winnersStage(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> Office.json(answer).path("to").asText())
                .findFirst()
                .orElseThrow();
    }

    private static List<Response> atOnce(String report, String etag) throws Exception {
        int reviewers = 4;
        ExecutorService threads = Executors.newFixedThreadPool(reviewers);
        CyclicBarrier start = new CyclicBarrier(reviewers);
        try {
            List<Callable<Response>> work = new ArrayList<>();
            for (int i = 0; i < reviewers; i++) {
                String body = i % 2 == 0 ? APPROVE : RETURN;
                work.add(() -> {
                    start.await();
                    return move(report, etag, body);
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
