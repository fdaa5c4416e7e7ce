package org.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.gouji.alignment.Aligners;
import org.gouji.content.ReportContent;
import org.gouji.contract.Contract;
import org.gouji.documents.DocxDocuments;
import org.gouji.documents.XlsxDocuments;
import org.gouji.identity.Someone;
import org.junit.jupiter.api.Test;

/** The worker stands still, so that a test is the server that works, or fails to. */
@QuarkusTest
@TestProfile(BatchTest.WithoutWorker.class)
class BatchTest {

    public static final class WithoutWorker implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gouji.batch.works", "false", "gouji.batch.lease", "PT0S");
        }
    }

    private static final String BATCH = "/api/v1/intake/batch";
    private static final byte[] REPORT = DocxDocuments.of(Aligners.numbered("2021"));

    @Inject
    Batches batches;

    @Inject
    BatchRows rows;

    @Inject
    DataSource database;

    @Test
    void the_same_batch_under_one_key_is_taken_once() throws IOException {
        String key = UUID.randomUUID().toString();
        byte[] zip = zip(Map.of("报告.docx", REPORT), StandardCharsets.UTF_8);
        byte[] other = zip(Map.of("报告2.docx", REPORT), StandardCharsets.UTF_8);

        String first = sendUnder(key, zip).then().statusCode(202).extract().header("Location");

        sendUnder(key, zip)
                .then()
                .statusCode(202)
                .header("Location", equalTo(first))
                .header("Idempotency-Replayed", equalTo("true"));
        sendUnder(key, other).then().statusCode(422).body("type", equalTo("/api/v1/problems/idempotency-conflict"));
        assertThat(sendUnder(UUID.randomUUID().toString(), zip).header("Location"))
                .isNotEqualTo(first);
    }

    private Batch batch(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> batches.create(List.of(new SentDocument(name, REPORT)), false));
    }

    private static Response sendUnder(String key, byte[] zip) {
        return Contract.given()
                .contentType("application/zip")
                .header("Idempotency-Key", key)
                .body(zip)
                .post(BATCH);
    }

    @Test
    void every_document_has_its_own_outcome() throws IOException {
        String organ = organ("批量读取测试局");
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("各局/报告.docx", report(organ));
        documents.put("各局/再来一次.docx", report(organ));
        documents.put("扫描件.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
        documents.put("别人的.xlsx", XlsxDocuments.of(Aligners.numbered("2019")));
        documents.put("__MACOSX/报告.docx", new byte[0]);
        String batch = send(zip(documents, StandardCharsets.UTF_8), true);

        workAll();

        JsonPath done = get(batch);
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getInt("counts.documents")).isEqualTo(4);
        assertThat(done.getInt("counts.stored")).isEqualTo(1);
        assertThat(done.getInt("counts.refused")).isEqualTo(3);
        assertThat(done.getString("finishedAt")).isNotNull();
        JsonPath list = get(batch + "/documents");
        assertThat(list.getList("items.name")).containsExactly("报告.docx", "再来一次.docx", "扫描件.pdf", "别人的.xlsx");
        assertThat(list.getString("items[0].report")).startsWith("/api/v1/reports/");
        assertThat(list.getString("items[1].problem.type")).endsWith("report-exists");
        assertThat(list.getString("items[2].problem.type")).endsWith("document-damaged");
        assertThat(list.getString("items[3].problem.type")).endsWith("not-storable");
        Contract.given()
                .get(list.getString("items[0].report"))
                .then()
                .statusCode(200)
                .body("organ.name", equalTo(organ));
        Contract.given()
                .get(list.getString("items[0].href"))
                .then()
                .statusCode(200)
                .body("answer.format", equalTo("docx"))
                .body("answer.href", equalTo(list.getString("items[0].report")));
    }

    @Test
    void a_server_that_dies_over_a_document_leaves_it_to_the_next_and_one_that_kills_them_all_is_given_up() {
        Batch batch = batch("a.docx");
        for (int i = 0; i < Batches.MOST_ATTEMPTS - 1; i++) {
            taken();
        }

        workAll();
        assertThat(batches.document(batch.id(), 1).orElseThrow().state()).isEqualTo(BatchDocument.State.READ);

        Batch deadly = batch("b.docx");
        for (int i = 0; i < Batches.MOST_ATTEMPTS; i++) {
            taken();
        }
        workAll();
        assertThat(batches.document(deadly.id(), 1).orElseThrow().state()).isEqualTo(BatchDocument.State.REFUSED);
    }

    @Test
    void who_comes_late_with_a_document_that_another_has_finished_changes_nothing() {
        Batch batch = batch("a.docx");
        BatchRows.Taken late = taken();
        workAll();

        boolean finished = QuarkusTransaction.requiringNew()
                .call(() -> rows.finish(
                        late,
                        Instant.EPOCH,
                        BatchDocument.State.REFUSED,
                        null,
                        null,
                        new ObjectMapper().createObjectNode()));

        assertThat(finished).isFalse();
        assertThat(batches.document(batch.id(), 1).orElseThrow().state()).isEqualTo(BatchDocument.State.READ);
    }

    @Test
    void what_is_cancelled_is_not_read_and_what_was_read_stays() throws IOException {
        // what other tests have left
        workAll();
        String batch = send(zip(Map.of("a.docx", REPORT, "b.docx", REPORT), StandardCharsets.UTF_8), false);
        batches.work();

        Contract.given().post(batch + "/cancellation").then().statusCode(200).body("state", equalTo("cancelled"));
        workAll();

        JsonPath after = get(batch);
        assertThat(after.getInt("counts.read")).isEqualTo(1);
        assertThat(after.getInt("counts.cancelled")).isEqualTo(1);
        assertThat(after.getInt("counts.waiting")).isZero();
    }

    @Test
    void names_in_the_encoding_of_windows_are_read_and_paths_are_cut_off() throws IOException {
        String batch = send(zip(Map.of("../../etc/张店区报告.docx", REPORT), Charset.forName("GBK")), false);

        assertThat(get(batch + "/documents").getString("items[0].name")).isEqualTo("张店区报告.docx");
        batches.cancel(new BatchId(UUID.fromString(batch.substring(batch.lastIndexOf('/') + 1))));
    }

    @Test
    void files_of_a_form_are_a_batch() {
        String batch = Contract.given()
                .multiPart("a", "a.docx", REPORT, "application/octet-stream")
                .multiPart("b", "b.txt", "无".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(BATCH)
                .then()
                .statusCode(202)
                .body("state", equalTo("queued"))
                .body("counts.waiting", equalTo(2))
                .body("finishedAt", nullValue())
                .extract()
                .header("Location");

        Contract.given()
                .get(batch + "/documents?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("waiting"));
        Contract.given().post(batch + "/cancellation").then().statusCode(200);
    }

    @Test
    void what_is_no_batch_is_refused() throws IOException {
        Contract.given()
                .contentType("application/zip")
                .body("no zip".getBytes(StandardCharsets.US_ASCII))
                .post(BATCH)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("zip-damaged"));
        Contract.given()
                .contentType("application/zip")
                .body(zip(Map.of("folder/", new byte[0]), StandardCharsets.UTF_8))
                .post(BATCH)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-documents"));
        Contract.given()
                .get(BATCH + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", startsWith("/api/v1/problems/not-found"));
    }

    @Test
    void a_batch_is_worked_through_with_what_its_sender_may() throws IOException {
        workAll();
        String own = organId("批量发送甲局");
        organ("批量发送乙局");
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("own.docx", report("批量发送甲局"));
        documents.put("foreign.docx", report("批量发送乙局"));
        String batch = sendBy(Someone.as("clerk", own), zip(documents, StandardCharsets.UTF_8));

        workAll();

        JsonPath list = get(batch + "/documents");
        assertThat(list.getList("items.state")).containsExactly("stored", "refused");
        assertThat(list.getString("items[1].problem.type")).endsWith("forbidden");
    }

    @Test
    void whose_role_ends_before_their_batch_is_worked_through_stores_nothing_more() throws Exception {
        workAll();
        String own = organId("批量发送丙局");
        String batch =
                sendBy(Someone.as("clerk", own), zip(Map.of("own.docx", report("批量发送丙局")), StandardCharsets.UTF_8));
        try (var connection = database.getConnection();
                var until = connection.prepareStatement(
                        "update intake_batch set sender = jsonb_set(sender, '{grants,0,until}', '\"2000-12-31\"') where id = cast(? as uuid)")) {
            until.setString(1, batch.substring(batch.lastIndexOf('/') + 1));
            assertThat(until.executeUpdate()).isEqualTo(1);
        }

        workAll();

        assertThat(get(batch + "/documents").getString("items[0].problem.type")).endsWith("forbidden");
        assertThat(get("/api/v1/reports?organ=" + own).getList("items")).isEmpty();
    }

    private BatchRows.Taken taken() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.take(Instant.now(), Instant.EPOCH))
                .orElseThrow();
    }

    private void workAll() {
        int documents = 0;
        while (batches.work()) {
            documents++;
            assertThat(documents).isLessThan(100);
        }
    }

    private static byte[] report(String organ) {
        var report = Aligners.numbered("2021");
        return DocxDocuments.of(new ReportContent(
                report.edition(),
                report.year(),
                organ + "2021年政府信息公开工作年度报告",
                report.preface(),
                organ + "\n2022年1月11日",
                report.sections(),
                report.cells()));
    }

    private static String organ(String name) {
        organId(name);
        return name;
    }

    private static String organId(String name) {
        return Contract.given()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "tier", "county", "kind", "department"))
                .post("/api/v1/organs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String send(byte[] zip, boolean store) {
        return send(Contract.given(), zip, store);
    }

    private static String sendBy(String credentials, byte[] zip) {
        return send(Contract.givenBy(credentials), zip, true);
    }

    private static String send(RequestSpecification sender, byte[] zip, boolean store) {
        return sender.contentType("application/zip")
                .body(zip)
                .post(BATCH + "?store=" + store)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private static JsonPath get(String href) {
        return Contract.given().get(href).then().statusCode(200).extract().jsonPath();
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
