package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.organ.OrganFixture.ORGANS;
import static org.gouji.organ.OrganFixture.aCreditCode;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.gouji.organ.OrganFixture.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gouji.contract.Contract;
import org.gouji.platform.Download;
import org.gouji.spreadsheet.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class OrganImportTest {

    private final String mark = UUID.randomUUID().toString();

    @ParameterizedTest
    @EnumSource
    void an_exported_file_loads_back_without_a_change(TableFormat format) {
        var top = anOrgan().entered();
        anOrgan()
                .under(top)
                .with("aliases", List.of("=甲", "乙;丙", "丁；戊"))
                .with("powers", List.of("ruleMaking", "fees"))
                .with("creditCode", aCreditCode())
                .with("validFrom", "2019-04-01")
                .entered();
        anOrgan().under(top).with("powers", List.of()).entered();
        var file = Contract.given()
                .accept(format.mediaType())
                .queryParam("supervisor", top)
                .get(ORGANS)
                .asByteArray();

        sent("", format.mediaType(), file)
                .statusCode(200)
                .body("counts.unchanged", is(2))
                .body("counts.created", is(0))
                .body("counts.changed", is(0))
                .body("applied", is(true));
    }

    @Test
    void a_supervisor_may_stand_further_down_and_be_named_as_one_likes() {
        var code = aCreditCode();
        var top = anOrgan().entered();

        var answer = csv(
                "",
                "name,tier,kind,supervisor,creditCode",
                name("局") + ",县级,部门," + code + ",",
                name("县") + ",county,government," + top + "," + code,
                name("所") + ",乡级,other," + name("局") + ",");

        answer.statusCode(200).body("rows.outcome", contains("created", "created", "created"));
        var county = supervisor(answer.extract().path("rows[0].organ"));
        assertThat(county).isEqualTo(answer.extract().<String>path("rows[1].organ"));
        assertThat(supervisor(county)).isEqualTo(top);
        assertThat(supervisor(answer.extract().path("rows[2].organ")))
                .isEqualTo(answer.extract().<String>path("rows[0].organ"));
        Contract.given().queryParam("supervisor", county).get(ORGANS).then().body("items.name", contains(name("局")));
    }

    @Test
    void a_file_without_ids_that_comes_again_changes_nothing() {
        String[] lines = {"机关全称,层级,类别,上级机关", name("县") + ",县级,人民政府,", name("局") + ",县级,部门," + name("县")};
        csv("", lines).statusCode(200).body("counts.created", is(2));

        csv("", lines).statusCode(200).body("counts.unchanged", is(2)).body("counts.created", is(0));
    }

    @Test
    void a_column_that_is_not_there_leaves_what_was_said_and_an_empty_cell_takes_it_away() {
        var organ = anOrgan()
                .with("aliases", List.of("甲"))
                .with("validFrom", "2019-04-01")
                .entered();

        csv("", "id,validFrom", organ + ",").statusCode(200).body("counts.changed", is(1));

        Contract.given().get(path(organ)).then().body("aliases", contains("甲")).body("validFrom", nullValue());
    }

    @Test
    void a_file_with_a_bad_row_is_not_applied() {
        csv("", "name,tier,kind,supervisor", name("县") + ",县级,部门,", name("局") + ",县级,部门,没有的机关")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/3/supervisor"))
                .body("errors[0].code", is("unknown-supervisor"))
                .body("errors[0].message.zh", is("没有这个上级机关。"));

        assertThat(count(name(""))).isZero();
    }

    @Test
    void a_dry_run_tells_of_every_row_and_stores_nothing() {
        csv("?dryRun=true", "name,tier,kind", name("县") + ",县级,部门", name("局") + ",县,部门")
                .statusCode(200)
                .header("Gouji-Dry-Run", "true")
                .body("applied", is(false))
                .body("rows.row", contains(2, 3))
                .body("rows.outcome", contains("created", "refused"))
                .body("rows[1].errors.pointer", contains("/rows/3/tier"))
                .body("rows[1].errors[0].message.en", notNullValue());

        assertThat(count(name(""))).isZero();
    }

    @Test
    void the_good_rows_alone_are_applied_on_demand_without_those_below_a_refused_one() {
        csv(
                        "?partial=true",
                        "name,tier,kind,supervisor,creditCode",
                        name("好") + ",县级,部门,,",
                        name("坏") + ",县级,部门,,123",
                        name("坏的下级") + ",县级,部门," + name("坏") + ",",
                        name("再下级") + ",县级,部门," + name("坏的下级") + ",")
                .statusCode(200)
                .body("applied", is(true))
                .body("rows.outcome", contains("created", "refused", "refused", "refused"))
                .body("rows[1].errors.code", contains("invalid-credit-code"))
                .body("rows[2].errors.code", contains("refused-supervisor"))
                .body("rows[3].errors.code", contains("refused-supervisor"));

        assertThat(count(name(""))).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "'{n}甲,县级,部门,{n}乙|{n}乙,县级,部门,{n}甲', supervisor-cycle",
        "'{n}甲,县级,部门,{n}甲', supervisor-cycle",
        "'{n}甲,县级,部门,|{n}甲,县级,部门,', repeated-organ",
        "'{n}甲,县级,部门,{n}丙|{n}丙,县级,部门,|{n}丙,县级,部门,{n}丁|{n}丁,县级,部门,', ambiguous-supervisor",
        "',县级,部门,', required",
        "'{n}甲,县级,国有企业,', not-one-of",
    })
    void a_row_is_refused_for_its_reason(String rows, String code) {
        var lines = new ArrayList<>(List.of("name,tier,kind,supervisor"));
        lines.addAll(List.of(rows.replace("{n}", name("")).split("\\|")));

        var refused = csv("?dryRun=true", lines.toArray(String[]::new)).statusCode(200);

        assertThat(refused.extract().<List<List<String>>>path("rows.errors.code").stream()
                        .flatMap(List::stream))
                .contains(code);
    }

    @Test
    void no_chain_of_rows_goes_deeper_than_eight_levels() {
        var lines = IntStream.rangeClosed(0, 9)
                .mapToObj(i -> i == 0
                        ? "name,tier,kind,supervisor"
                        : name("级" + i) + ",县级,部门," + (i == 1 ? "" : name("级" + (i - 1))))
                .toArray(String[]::new);

        csv("?dryRun=true", lines)
                .body("counts.created", is(8))
                .body("rows[8].errors.code", contains("too-many-levels"));
    }

    @Test
    void a_moved_organ_takes_what_is_below_it_along_but_not_too_deep() {
        var top = anOrgan().entered();
        var below = anOrgan().under(top).entered();
        var leaf = anOrgan().under(below).entered();
        var other = anOrgan().entered();

        csv("", "id,supervisor", top + "," + leaf).statusCode(422).body("errors.code", contains("supervisor-cycle"));
        csv("", "id,supervisor", below + "," + other, top + "," + below)
                .statusCode(200)
                .body("counts.changed", is(2));

        assertThat(List.of(supervisor(below), supervisor(top), supervisor(leaf)))
                .containsExactly(other, below, below);
        csv("", "name,tier,kind,supervisor", name("新") + ",县级,部门," + leaf).statusCode(200);
    }

    @Test
    void a_credit_code_belongs_to_one_organ() {
        var code = aCreditCode();
        var other = aCreditCode();
        anOrgan().with("creditCode", code).entered();
        var second = anOrgan().entered();

        csv("?dryRun=true", "id,creditCode", second + "," + code)
                .body("rows[0].errors.code", contains("credit-code-taken"));
        csv("?dryRun=true", "name,tier,kind,creditCode", name("甲") + ",县级,部门," + other, name("乙") + ",县级,部门," + other)
                .body("rows.errors.flatten().code", contains("credit-code-taken"));
    }

    @Test
    void an_id_that_nobody_has_is_refused() {
        csv("?dryRun=true", "id,name,tier,kind", UUID.randomUUID() + ",a,县级,部门")
                .body("rows[0].errors.pointer", contains("/rows/2/id"))
                .body("rows[0].errors.code", contains("no-such-organ"));
    }

    @Test
    void a_heading_that_means_nothing_is_refused() {
        csv("", "name,tier,kind,电话", "a,县级,部门,1")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/1/3"))
                .body("errors.code", contains("unknown-heading"));
    }

    @Test
    void what_is_no_table_is_refused() {
        sent("", Download.XLSX, "name\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("type", is("/api/v1/problems/table-unreadable"));
    }

    @Test
    void a_file_of_the_other_encoding_is_read() {
        var file = ("名称不对\n").getBytes(Charset.forName("GB18030"));

        sent("", Download.CSV, file).statusCode(422).body("errors[0].message.zh", is("没有名为“名称不对”的列。"));
    }

    @Test
    void the_same_request_is_answered_once() {
        var key = UUID.randomUUID().toString();
        var file = ("name,tier,kind\n" + name("县") + ",县级,部门\n").getBytes(StandardCharsets.UTF_8);

        var first = withKey(key, file).statusCode(200).extract();
        withKey(key, file)
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("rows[0].organ", is(first.<String>path("rows[0].organ")))
                .body("rows[0].errors", empty());
        withKey(key, "name\n".getBytes(StandardCharsets.UTF_8)).statusCode(422);
    }

    private static ValidatableResponse withKey(String key, byte[] file) {
        return Contract.given()
                .header("Idempotency-Key", key)
                .contentType(Download.CSV)
                .body(file)
                .post(ORGANS + "/import")
                .then();
    }

    private String name(String what) {
        return "导入" + mark + what;
    }

    private static String supervisor(String organ) {
        return Contract.given().get(path(organ)).then().extract().path("supervisor");
    }

    private static int count(String name) {
        return Contract.given()
                .queryParam("name", name)
                .get(ORGANS)
                .then()
                .extract()
                .<List<?>>path("items")
                .size();
    }

    private static ValidatableResponse csv(String query, String... lines) {
        return sent(query, Download.CSV, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse sent(String query, String type, byte[] file) {
        return Contract.given()
                .contentType(type)
                .body(file)
                .post(ORGANS + "/import" + query)
                .then();
    }
}
