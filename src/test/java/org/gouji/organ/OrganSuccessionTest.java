package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.organ.OrganFixture.ORGANS;
import static org.gouji.organ.OrganFixture.aCreditCode;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.gouji.organ.OrganFixture.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gouji.contract.Contract;
import org.gouji.platform.Download;
import org.gouji.spreadsheet.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who took over from organs that ended. */
@QuarkusTest
class OrganSuccessionTest {

    private final String mark = UUID.randomUUID().toString();

    @Inject
    AgroalDataSource database;

    @Test
    void organs_that_were_merged_name_one_successor_and_are_found_by_it() {
        var merged = anOrgan().entered();
        var one = ended(merged);
        var other = ended(merged);

        Contract.given().get(path(one)).then().body("successors", contains(merged));
        Contract.given().get(path(merged)).then().body("successors", empty());
        Contract.given()
                .queryParam("successor", merged)
                .get(ORGANS)
                .then()
                .body("items.id", containsInAnyOrder(one, other));
    }

    @Test
    void an_organ_that_was_split_names_several_which_a_patch_replaces_whole() {
        var first = anOrgan().entered();
        var second = anOrgan().entered();
        var split = ended(first, second);

        patch(split, "{\"name\": \"改名\"}").statusCode(200).body("successors", contains(first, second));
        patch(split, "{\"successors\": [\"%s\"]}".formatted(second))
                .statusCode(200)
                .body("successors", contains(second));
        assertThat(predecessors(first)).isEmpty();
        patch(split, "{\"successors\": null}").statusCode(200).body("successors", empty());
        assertThat(predecessors(second)).isEmpty();
    }

    @Test
    void no_organ_takes_over_from_itself_by_any_way_round() {
        var last = anOrgan().with("validUntil", "2023-12-31").entered();
        var middle = ended(last);
        var first = ended(middle);

        for (String organ : List.of(first, middle, last)) {
            refused(patch(last, successors(organ)), "/successors/0", "successor-cycle");
        }
    }

    @Test
    void only_an_organ_that_ended_has_successors_and_they_are_there() {
        var organ = anOrgan().entered();

        refused(anOrgan().with("successors", List.of(organ)).post().then(), "/successors", "successors-without-end");
        refused(
                anOrgan()
                        .with("validUntil", "2023-12-31")
                        .with("successors", List.of(organ, UUID.randomUUID().toString()))
                        .post()
                        .then(),
                "/successors/1",
                "unknown-successor");
        refused(patch(ended(organ), "{\"validUntil\": null}"), "/successors", "successors-without-end");
    }

    @Test
    void an_organ_that_took_over_cannot_be_removed_but_one_that_ended_can() {
        var successor = anOrgan().entered();
        var ended = ended(successor);

        delete(successor).statusCode(409).body("type", is("/api/v1/problems/organ-in-use"));
        delete(ended).statusCode(204);
        delete(successor).statusCode(204);
    }

    @Test
    void the_database_itself_lets_no_organ_take_over_from_itself() throws SQLException {
        var last = anOrgan().with("validUntil", "2023-12-31").entered();
        var first = ended(ended(last));

        assertThatThrownBy(() ->
                        sql("update organ set successors = array['" + first + "'::uuid] where id = '" + last + "'"))
                .hasMessageContaining("would take over from itself");
        assertThatThrownBy(() ->
                        sql("update organ set successors = array['" + last + "'::uuid] where id = '" + last + "'"))
                .hasMessageContaining("organ_successors_check");
        assertThatThrownBy(() -> sql("update organ set valid_until = null where id = '" + first + "'"))
                .hasMessageContaining("organ_successors_check");
    }

    @ParameterizedTest
    @EnumSource
    void successors_are_in_the_file_that_loads_back_without_a_change(TableFormat format) {
        var top = anOrgan().entered();
        var successors = List.of(anOrgan().entered(), anOrgan().entered());
        anOrgan()
                .under(top)
                .with("validUntil", "2023-12-31")
                .with("successors", successors)
                .entered();

        var rows = OrganExportTest.exported(format, top);

        assertThat(rows.get(1).cells().get(10)).isEqualTo(String.join("; ", successors));
        var file = Contract.given()
                .accept(format.mediaType())
                .queryParam("supervisor", top)
                .get(ORGANS)
                .asByteArray();
        load("", format.mediaType(), file).statusCode(200).body("counts.unchanged", is(1));
    }

    @Test
    void a_row_names_successors_as_one_likes_and_they_may_stand_further_down() {
        var code = aCreditCode();
        var known = anOrgan().with("creditCode", code).entered();

        var answer = csv(
                        "",
                        name("旧") + ",县级,部门,2023-12-31,{n}新甲; {n}新乙；" + code,
                        name("新甲") + ",县级,部门,,",
                        name("新乙") + ",县级,部门,,")
                .statusCode(200);

        var organs = answer.extract().<List<String>>path("rows.organ");
        Contract.given()
                .get(path(organs.get(0)))
                .then()
                .body("successors", contains(organs.get(1), organs.get(2), known));
    }

    @Test
    void a_succession_may_be_turned_round_in_one_file() {
        var one = anOrgan().with("validUntil", "2023-12-31").entered();
        var other = ended(one);

        load(
                        "",
                        Download.CSV,
                        ("id,successors\n" + one + "," + other + "\n" + other + ",\n").getBytes(StandardCharsets.UTF_8))
                .statusCode(200);

        assertThat(predecessors(other)).containsExactly(one);
        assertThat(predecessors(one)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'{n}甲,县级,部门,2023-12-31,{n}乙|{n}乙,县级,部门,2023-12-31,{n}甲', successor-cycle",
        "'{n}甲,县级,部门,2023-12-31,{n}甲', successor-cycle",
        "'{n}甲,县级,部门,2023-12-31,{n}乙', unknown-successor",
        "'{n}甲,县级,部门,,{n}乙|{n}乙,县级,部门,,', successors-without-end",
        "'{n}甲,县级,部门,2023-12-31,{n}乙|{n}乙,县级,国有企业,,', refused-successor",
    })
    void a_row_is_refused_for_its_reason(String rows, String code) {
        var answer = csv("?dryRun=true", rows.split("\\|")).statusCode(200);

        assertThat(answer.extract().<List<String>>path("rows[0].errors.code")).containsExactly(code);
        assertThat(answer.extract().<List<String>>path("rows[0].errors.pointer"))
                .containsExactly("/rows/2/successors");
    }

    @Test
    void a_name_of_several_organs_says_nothing() {
        anOrgan().with("name", name("同名")).entered();
        anOrgan().with("name", name("同名")).entered();

        csv("?dryRun=true", name("甲") + ",县级,部门,2023-12-31,{n}同名")
                .body("rows[0].errors.code", contains("ambiguous-successor"));
    }

    private static String ended(String... successors) {
        return anOrgan()
                .with("validUntil", "2023-12-31")
                .with("successors", List.of(successors))
                .entered();
    }

    private static String successors(String... organs) {
        return "{\"successors\": [\"" + String.join("\", \"", organs) + "\"]}";
    }

    private static List<String> predecessors(String organ) {
        return Contract.given()
                .queryParam("successor", organ)
                .get(ORGANS)
                .then()
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse patch(String organ, String body) {
        return Contract.given()
                .header("If-Match", "*")
                .contentType(Contract.MERGE_PATCH)
                .body(body)
                .patch(path(organ))
                .then();
    }

    private static ValidatableResponse delete(String organ) {
        return Contract.given().header("If-Match", "*").delete(path(organ)).then();
    }

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }

    private String name(String what) {
        return "承接" + mark + what;
    }

    private ValidatableResponse csv(String query, String... rows) {
        var lines = new ArrayList<>(List.of("name,tier,kind,validUntil,successors"));
        lines.addAll(List.of(rows));
        String file = String.join("\n", lines).replace("{n}", name(""));
        return load(query, Download.CSV, file.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse load(String query, String type, byte[] file) {
        return Contract.given()
                .contentType(type)
                .body(file)
                .post(ORGANS + "/import" + query)
                .then();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
