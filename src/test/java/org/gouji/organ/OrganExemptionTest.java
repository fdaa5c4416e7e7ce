package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.organ.OrganFixture.ORGANS;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.gouji.organ.OrganFixture.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.gouji.contract.Contract;
import org.gouji.platform.Download;
import org.gouji.spreadsheet.TableFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Organs that file no report of their own, the years and the reason. */
@QuarkusTest
class OrganExemptionTest {

    private static final String REASON = "由区政府一并报告；见〔2022〕3号";

    @Inject
    AgroalDataSource database;

    @Test
    void an_exemption_is_kept_with_its_reason_until_it_is_taken_away() {
        String organ = exempt(2022, 2024).entered();

        Contract.given()
                .get(path(organ))
                .then()
                .body("exemptFrom", is(2022))
                .body("exemptUntil", is(2024))
                .body("exemptReason", is(REASON));
        patch(organ, "{\"exemptUntil\": null}")
                .statusCode(200)
                .body("exemptFrom", is(2022))
                .body("exemptUntil", nullValue());
        patch(organ, "{\"exemptFrom\": null, \"exemptReason\": null}")
                .statusCode(200)
                .body("exemptReason", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"exemptFrom\": 2022}', /exemptReason, exemption-without-reason",
        "'{\"exemptFrom\": 2022, \"exemptReason\": \" \"}', /exemptReason, exemption-without-reason",
        "'{\"exemptReason\": \"x\"}', /exemptFrom, exemption-without-first-year",
        "'{\"exemptUntil\": 2022}', /exemptFrom, exemption-without-first-year",
        "'{\"exemptFrom\": 2022, \"exemptUntil\": 2021, \"exemptReason\": \"x\"}', /exemptUntil, exemption-ends-before-it-begins",
        "'{\"exemptFrom\": 1999, \"exemptReason\": \"x\"}', /exemptFrom, out-of-range",
        "'{\"exemptFrom\": \"2022\", \"exemptReason\": \"x\"}', /exemptFrom, not-an-integer",
    })
    void half_an_exemption_is_refused_with_its_place(String patch, String pointer, String code) {
        Contract.givenWrong()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body(patch)
                .patch(path(anOrgan().entered()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @EnumSource
    void an_exemption_is_in_the_file_that_loads_back_without_a_change(TableFormat format) {
        String top = anOrgan().entered();
        exempt(2022, null).under(top).entered();

        var rows = OrganExportTest.exported(format, top);

        assertThat(rows.get(1).cell(11)).isEqualTo("2022");
        assertThat(rows.get(1).cell(13)).isEqualTo(REASON);
        byte[] file = Contract.given()
                .accept(format.mediaType())
                .queryParam("supervisor", top)
                .get(ORGANS)
                .asByteArray();
        load(format.mediaType(), file).statusCode(200).body("counts.unchanged", is(1));
    }

    @Test
    void a_row_sets_it_and_an_empty_cell_takes_it_away() {
        String organ = anOrgan().entered();

        csv("id,免报起始年度,免报截止年度,免报原因\n" + organ + ",2022,2023,撤并\n").statusCode(200);
        Contract.given().get(path(organ)).then().body("exemptUntil", is(2023)).body("exemptReason", is("撤并"));

        csv("id,免报截止年度\n" + organ + ",\n").statusCode(200);
        Contract.given().get(path(organ)).then().body("exemptFrom", is(2022)).body("exemptUntil", nullValue());
    }

    @Test
    void a_cell_that_is_no_year_is_refused_with_row_and_column() {
        csv("name,tier,kind,exemptFrom,exemptReason\n某局,县级,部门,明年,撤并\n")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/exemptFrom"))
                .body("errors.code", contains("not-an-integer"));
    }

    @Test
    void the_database_itself_keeps_no_half_exemption() {
        String organ = anOrgan().entered();
        for (String half : new String[] {"exempt_from = 2022", "exempt_reason = 'x'", "exempt_until = 2022"}) {
            assertThatThrownBy(() -> sql("update organ set " + half + " where id = '" + organ + "'"))
                    .as(half)
                    .hasMessageContaining("organ_exempt_check");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 2001, x, organ_exempt_years_check",
        "2022, 3000, x, organ_exempt_years_check",
        "2022, 2023, '  ', organ_exempt_reason_blank_check",
    })
    void the_database_itself_refuses_what_the_service_refuses(int from, int until, String reason, String constraint) {
        String organ = anOrgan().entered();

        assertThatThrownBy(() ->
                        sql("update organ set exempt_from = %d, exempt_until = %d, exempt_reason = '%s' where id = '%s'"
                                .formatted(from, until, reason, organ)))
                .hasMessageContaining(constraint);
    }

    private static OrganFixture exempt(int from, @Nullable Integer until) {
        return anOrgan().with("exemptFrom", from).with("exemptUntil", until).with("exemptReason", REASON);
    }

    private static ValidatableResponse patch(String organ, String body) {
        return Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body(body)
                .patch(path(organ))
                .then();
    }

    private static ValidatableResponse csv(String file) {
        return load(Download.CSV, file.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse load(String type, byte[] file) {
        return Contract.given()
                .contentType(type)
                .body(file)
                .post(ORGANS + "/import")
                .then();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
