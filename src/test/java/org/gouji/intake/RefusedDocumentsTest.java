package org.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gouji.alignment.Aligners;
import org.gouji.contract.Contract;
import org.gouji.documents.DocxDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusedDocumentsTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void a_scan_is_not_an_empty_report() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var scan = new PDDocument()) {
            PDPage page = new PDPage();
            scan.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(scan, new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY));
            try (var content = new PDPageContentStream(scan, page)) {
                content.drawImage(picture, 0, 0, 600, 800);
            }
            scan.save(out);
        }

        refused(out.toByteArray(), 422, "document-without-text");
    }

    @Test
    void what_is_broken_is_said_to_be_broken() {
        byte[] docx = DocxDocuments.of(Aligners.numbered("2021"));

        refused(Arrays.copyOf(docx, docx.length / 2), 422, "document-damaged");
    }

    @Test
    void an_empty_body_is_an_empty_document() {
        refused(new byte[0], 422, "document-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 报告}", "GIF89a\u0000\u0001\u0002", "<?xml version='1.0'?><report/>"})
    void what_is_no_document_is_of_no_format(String body) {
        refused(body.getBytes(StandardCharsets.UTF_8), 415, "unknown-format");
    }

    @Test
    void a_word_file_that_unpacks_to_gigabytes_is_not_unpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(new byte[MEBIBYTE]);
            }
            zip.closeEntry();
        }

        refused(out.toByteArray(), 422, "document-too-large");
    }

    @Test
    void a_page_that_is_nested_without_end_is_refused() {
        String page = "<html><body>" + "<div><table><tr><td>".repeat(20_000);

        int status = send(page.getBytes(StandardCharsets.UTF_8)).extract().statusCode();

        assertThat(status).isIn(200, 422);
    }

    @Test
    void a_document_has_twenty_mebibytes_and_no_byte_more() {
        byte[] largest = new byte[20 * MEBIBYTE];
        Arrays.fill(largest, (byte) ' ');

        refused(largest, 422, "document-too-large");
        refused(Arrays.copyOf(largest, largest.length + 1), 413, "payload-too-large");
    }

    @Test
    void a_document_of_unknown_length_has_no_more_either() throws IOException, InterruptedException {
        var page = URI.create(Contract.base() + "/api/v1/intake");
        var endless = HttpRequest.newBuilder(page)
                .header("Authorization", Contract.administrator())
                .POST(HttpRequest.BodyPublishers.ofByteArrays(java.util.Collections.nCopies(21, new byte[MEBIBYTE])))
                .build();

        var answer = HttpClient.newHttpClient().send(endless, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body()).contains("payload-too-large");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_form_with_a_larger_document_is_refused() {
        Contract.givenWrong()
                .multiPart("document", "a.txt", new byte[20 * MEBIBYTE + 1], "text/plain")
                .post("/api/v1/intake")
                .then()
                .statusCode(413)
                .body("type", equalTo("/api/v1/problems/payload-too-large"));
    }

    @Test
    void other_operations_take_no_more_than_before() {
        Contract.givenWrong()
                .contentType("application/json")
                .body(new byte[8 * MEBIBYTE + 1])
                .post("/api/v1/reports")
                .then()
                .statusCode(413);
    }

    private static void refused(byte[] document, int status, String slug) {
        send(document).statusCode(status).body("type", equalTo("/api/v1/problems/" + slug));
    }

    private static ValidatableResponse send(byte[] document) {
        return Contract.givenWrong()
                .contentType("application/octet-stream")
                .body(document)
                .post("/api/v1/intake")
                .then();
    }
}
