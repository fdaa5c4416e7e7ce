package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.organ.OrganFixture.ORGANS;
import static org.gouji.organ.OrganFixture.aCreditCode;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contract.Contract;
import org.gouji.platform.Download;
import org.gouji.source.Allowance;
import org.gouji.spreadsheet.TableFormat;
import org.gouji.spreadsheet.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OrganExportTest {

    @ParameterizedTest
    @EnumSource
    void all_organs_below_one_come_as_a_file(TableFormat format) {
        var top = anOrgan().entered();
        var code = aCreditCode();
        var first = anOrgan()
                .under(top)
                .with("aliases", List.of("=甲", "乙;丙"))
                .with("powers", List.of("ruleMaking", "fees"))
                .with("creditCode", code)
                .with("validFrom", "2019-04-01")
                .with("validUntil", "2024-12-31")
                .entered();
        var second = anOrgan().under(top).with("powers", List.of()).entered();

        var rows = exported(format, top);

        assertThat(rows.get(0).cells())
                .startsWith("机关编号", "机关全称", "别名", "层级", "类别", "职权", "上级机关", "统一社会信用代码", "成立日期", "撤销日期")
                .endsWith("承接机关", "免报起始年度", "免报截止年度", "免报原因");
        assertThat(rows).extracting(row -> row.cell(0)).containsExactly("机关编号", first, second);
        assertThat(rows.get(1).cells().subList(2, 10))
                .containsExactly("=甲; 乙\\;丙", "市级", "部门", "制定规章; 行政事业性收费", top, code, "2019-04-01", "2024-12-31");
        assertThat(rows.get(2).cell(5)).isEqualTo("无");
    }

    @Test
    void a_file_has_all_organs_and_not_a_page() {
        var top = anOrgan().entered();
        for (int i = 0; i < 5; i++) {
            anOrgan().under(top).entered();
        }

        assertThat(exported(TableFormat.CSV, top)).hasSize(6);
    }

    @Test
    void a_file_has_a_name_in_chinese() {
        Contract.given()
                .accept(Download.CSV)
                .queryParam("supervisor", anOrgan().entered())
                .get(ORGANS)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv;charset=UTF-8"))
                .header("Vary", containsString("Accept"))
                .header(
                        "Content-Disposition",
                        containsString("filename*=UTF-8''%E6%9C%BA%E5%85%B3%E5%90%8D%E5%BD%95.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json, text/csv;q=0.5", "text/html, */*;q=0.8"})
    void who_does_not_ask_for_a_file_gets_json(String accept) {
        Contract.given()
                .accept(accept)
                .get(ORGANS)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"));
    }

    @Test
    void an_organ_ends_no_earlier_than_it_begins() {
        anOrgan()
                .with("validFrom", "2020-01-02")
                .with("validUntil", "2020-01-01")
                .post()
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validUntil"))
                .body("errors[0].code", equalTo("ends-before-it-begins"));
    }

    static List<TableRow> exported(TableFormat format, String supervisor) {
        var file = Contract.given()
                .accept(format.mediaType())
                .queryParam("supervisor", supervisor)
                .get(ORGANS)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var rows = new ArrayList<TableRow>();
        format.read(file, Allowance.withoutTimeLimit()).forEachRemaining(rows::add);
        return rows;
    }
}
