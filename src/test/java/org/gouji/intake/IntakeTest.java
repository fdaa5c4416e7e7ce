package org.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.gouji.alignment.Aligners;
import org.gouji.content.ReportContent;
import org.gouji.contract.Contract;
import org.gouji.documents.DocxDocuments;
import org.gouji.documents.HtmlPortals;
import org.gouji.documents.XlsxDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IntakeTest {

    private static final String INTAKE = "/api/v1/intake";
    private static final byte[] DOCX = DocxDocuments.of(Aligners.numbered("2021"));

    @Test
    void a_word_file_is_read_whole() {
        send(DOCX)
                .statusCode(200)
                .body("format", equalTo("docx"))
                .body("report.edition", equalTo("2021"))
                .body("report.year", equalTo(2021))
                .body("counts.read", equalTo(Aligners.numbered("2021").edition().size()))
                .body("issues.findAll { it.kind != 'noted' && !it.code.startsWith('organ') }.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "zhangdian-big-data-centre-2020, 张店区大数据中心, name",
        "zhangdian-government-offices-administration-2020, 张店区机关事务服务中心, alias",
        "zhangdian-media-centre-2020, 张店区融媒体中心, alias",
        "zibo-big-data-bureau-2021, 淄博市大数据局, name"
    })
    void a_published_text_is_read(String name, String organ, String match) throws IOException {
        byte[] text = Files.readAllBytes(Path.of("src/main/resources/demo/" + name + ".txt"));
        organOnce(organ);

        send(text)
                .statusCode(200)
                .body("report.year", equalTo(Integer.parseInt(name.substring(name.length() - 4))))
                .body("organ.match", equalTo(match))
                .body("report.organ.name", equalTo(organ))
                .body("report.organ.id", notNullValue());
    }

    @Test
    void the_checks_are_told_on_which_form_the_document_is_written() {
        ReportContent old = Aligners.numbered("2019");
        byte[] late = DocxDocuments.of(new ReportContent(
                old.edition(),
                2023,
                "张店区大数据中心2023年政府信息公开工作年度报告",
                old.preface(),
                old.closing(),
                old.sections(),
                old.cells()));

        Contract.given()
                .contentType("application/octet-stream")
                .body(late)
                .post(INTAKE + "?findings=true")
                .then()
                .statusCode(200)
                .body("report.edition", equalTo("2019"))
                .body("report.year", equalTo(2023))
                .body("issues.code", hasItem("edition-of-other-years"))
                .body("validation.findings.findAll { it.outcome == 'failed' }.check.id", hasItem("S-04"));
    }

    @Test
    void the_name_and_the_media_type_do_not_matter() {
        Contract.given()
                .contentType("image/png")
                .body(XlsxDocuments.of(Aligners.numbered("2019")))
                .post(INTAKE)
                .then()
                .statusCode(200)
                .body("format", equalTo("xlsx"));
    }

    @Test
    void a_form_brings_a_document_too() {
        Contract.given()
                .multiPart(
                        "document",
                        "年度报告.pdf",
                        HtmlPortals.of(Aligners.numbered("2021"), HtmlPortals.Style.values()[0]),
                        "application/pdf")
                .post(INTAKE)
                .then()
                .statusCode(200)
                .body("format", equalTo("html"));
    }

    @Test
    void a_form_brings_one_document_and_no_other() {
        Contract.givenWrong()
                .multiPart("document", "a.txt", new byte[] {'a'}, "text/plain")
                .multiPart("another", "b.txt", new byte[] {'b'}, "text/plain")
                .post(INTAKE)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("document-not-alone"));
        Contract.givenWrong()
                .multiPart("file", "a.txt", new byte[] {'a'}, "text/plain")
                .post(INTAKE)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("document-missing"));
    }

    @Test
    void what_the_document_does_not_say_the_request_may() {
        byte[] text = "政府信息公开工作年度报告\n一、总体情况\n无。".getBytes(StandardCharsets.UTF_8);

        send(text).statusCode(200).body("issues.code", hasItem("year-missing"));
        Contract.given()
                .queryParam("year", 2022)
                .body(text)
                .contentType("text/plain")
                .post(INTAKE)
                .then()
                .statusCode(200)
                .body("report.year", equalTo(2022));
    }

    @Test
    void the_checks_tell_what_they_think_of_it_when_asked() {
        Contract.given()
                .queryParam("findings", true)
                .contentType("application/octet-stream")
                .body(DOCX)
                .post(INTAKE)
                .then()
                .statusCode(200)
                .body("validation.head.edition", equalTo("2021"))
                .body("validation.head.failed", org.hamcrest.Matchers.greaterThan(0));
    }

    /** The first is the published one; the check character of the second is wrong. */
    @ParameterizedTest
    @CsvSource({
        "11370300MB2823262F/2021-5125430, 2021-01-31T09:00:17, ''",
        "11370300MB28232621/2021-5125430, 2021年1月31日, S-14/indexNumber",
        "370300-2021-001, 2021-02-01, L-01/publishedOn"
    })
    void what_a_portal_says_of_a_document_goes_to_the_checks(String number, String date, String finding)
            throws IOException {
        String text = Files.readString(Path.of("src/main/resources/demo/zibo-development-zone-office-2020.txt"))
                .replace("11370300MB2823262F/2021-5125430", number)
                .replace("2021-01-31T09:00:17", date);

        List<String> findings = Contract.given()
                .queryParam("findings", true)
                .queryParam("organ", organ())
                .contentType("text/plain")
                .body(text)
                .post(INTAKE)
                .then()
                .statusCode(200)
                .body("metadata.known.indexNumber", equalTo(number))
                .extract()
                .path("validation.findings.findAll{it.outcome == 'failed'}.id");

        assertThat(findings.stream().filter(id -> id.startsWith("S-14") || id.startsWith("L-01")))
                .containsExactlyElementsOf(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @Test
    void what_is_read_becomes_a_draft_once() {
        String organ = organ();
        var first = store(organ).post(INTAKE);
        first.then().statusCode(201).body("organ.match", equalTo("given"));
        String href = first.header("Location");

        assertThat(first.<String>path("href")).isEqualTo(href);
        Contract.given()
                .get(href)
                .then()
                .statusCode(200)
                .body("tables.disclosure", equalTo(first.path("report.tables.disclosure")))
                .body("organ.id", equalTo(organ));
        store(organ).post(INTAKE).then().statusCode(409).body("existing", equalTo(href));
    }

    @Test
    void a_report_is_replaced_where_its_version_is_named() {
        String organ = organ();
        store(organ).header("If-Match", "*").post(INTAKE).then().statusCode(412);
        Response first = store(organ).post(INTAKE);
        byte[] other = new String(
                        HtmlPortals.of(Aligners.numbered("2021"), HtmlPortals.Style.values()[0]),
                        StandardCharsets.UTF_8)
                .replace(">103<", ">9103<")
                .getBytes(StandardCharsets.UTF_8);

        var second = Contract.given()
                .queryParam("store", true)
                .queryParam("organ", organ)
                .header("If-Match", first.header("ETag"))
                .contentType("text/html")
                .body(other)
                .post(INTAKE);

        second.then().statusCode(200).body("href", equalTo(first.header("Location")));
        assertThat(second.header("ETag")).isNotEqualTo(first.header("ETag"));
        store(organ)
                .header("If-Match", first.header("ETag"))
                .post(INTAKE)
                .then()
                .statusCode(412);
    }

    @Test
    void a_report_that_is_locked_is_not_replaced() {
        String organ = organ();
        String report = store(organ).post(INTAKE).header("Location");
        Contract.given()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"action\": \"withdraw\", \"reason\": \"x\"}")
                .post(report + "/transitions")
                .then()
                .statusCode(200);

        store(organ)
                .header("If-Match", "*")
                .post(INTAKE)
                .then()
                .statusCode(409)
                .body("type", endsWith("/report-locked"));
    }

    @Test
    void a_rehearsal_leaves_nothing() {
        String organ = organ();

        store(organ)
                .queryParam("dryRun", true)
                .post(INTAKE)
                .then()
                .statusCode(200)
                .header("Gouji-Dry-Run", "true");

        Contract.given().get("/api/v1/reports?organ=" + organ).then().body("items.size()", equalTo(0));
    }

    @Test
    void a_repeated_request_stores_once() {
        String organ = organ();
        String key = UUID.randomUUID().toString();
        Response first = store(organ).header("Idempotency-Key", key).post(INTAKE);

        Response second = store(organ).header("Idempotency-Key", key).post(INTAKE);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void nothing_is_stored_of_nobody_or_of_no_year() {
        byte[] text = "政府信息公开工作年度报告\n一、总体情况\n无。".getBytes(StandardCharsets.UTF_8);

        Contract.given()
                .queryParam("store", true)
                .contentType("text/plain")
                .body(text)
                .post(INTAKE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/api/v1/problems/not-storable"))
                .body("errors.code", equalTo(List.of("organ-not-certain", "year-not-found")));
    }

    @Test
    void tables_of_another_edition_than_the_years_are_not_stored() {
        String organ = organ();
        byte[] html = new String(
                        HtmlPortals.of(Aligners.numbered("2019"), HtmlPortals.Style.values()[0]),
                        StandardCharsets.UTF_8)
                .replace("2019年", "2022年")
                .getBytes(StandardCharsets.UTF_8);

        send(html).statusCode(200).body("issues.code", hasItem("edition-of-other-years"));
        Contract.given()
                .queryParam("store", true)
                .queryParam("organ", organ)
                .contentType("text/html")
                .body(html)
                .post(INTAKE)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("other-edition"));
    }

    @Test
    void an_organ_that_nobody_has_is_refused() {
        store(UUID.randomUUID().toString()).post(INTAKE).then().statusCode(422);
    }

    private static io.restassured.specification.RequestSpecification store(String organ) {
        return Contract.given()
                .queryParam("store", true)
                .queryParam("organ", organ)
                .contentType("application/octet-stream")
                .body(DOCX);
    }

    private static ValidatableResponse send(byte[] document) {
        return Contract.given()
                .contentType("application/octet-stream")
                .body(document)
                .post(INTAKE)
                .then();
    }

    private static void organOnce(String name) {
        int known =
                Contract.given().queryParam("name", name).get("/api/v1/organs").path("items.size()");
        if (known == 0) {
            organ(name);
        }
    }

    private static String organ() {
        return organ("试读机关");
    }

    private static String organ(String name) {
        return Contract.given()
                .contentType("application/json")
                .body("{\"name\":\"" + name + "\",\"aliases\":[\"淄博市" + name
                        + "\"],\"tier\":\"county\",\"kind\":\"department\"}")
                .post("/api/v1/organs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
