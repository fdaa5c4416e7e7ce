package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.organ.OrganFixture.ORGANS;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.gouji.organ.OrganFixture.path;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gouji.contract.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OrganListTest {

    private String supervisor = "";

    @BeforeEach
    void enterSupervisor() {
        supervisor = anOrgan().entered();
    }

    @Test
    void a_long_list_is_walked_once_however_the_pages_are_cut() {
        var entered = enter(120);

        assertThat(walk(path(supervisor) + "/subordinates?limit=7")).isEqualTo(entered);
        assertThat(walk(ORGANS + "?limit=50&supervisor=" + supervisor)).isEqualTo(entered);
        assertThat(walk(ORGANS + "?limit=200&supervisor=" + supervisor)).isEqualTo(entered);
    }

    @Test
    void organs_that_come_and_go_between_two_pages_neither_repeat_nor_hide_others() {
        var entered = enter(6);
        var first = page(path(supervisor) + "/subordinates?limit=3");

        delete(entered.get(1));
        delete(entered.get(2));
        var late = enter(1);

        assertThat(walk(next(first))).containsExactlyElementsOf(join(entered.subList(3, 6), late));
    }

    @Test
    void the_last_page_has_no_next_one_even_when_it_is_full() {
        enter(4);

        var first = page(path(supervisor) + "/subordinates?limit=2");
        var last = page(next(first)).body("items.size()", is(2));

        assertThat(first.extract().header("Link")).endsWith("; rel=\"next\"");
        last.body("next", nullValue()).header("Link", nullValue());
    }

    @Test
    void a_name_is_found_by_any_part_of_it_or_of_an_alias() {
        var mark = UUID.randomUUID().toString();
        var named = anOrgan().with("name", "张店区 100%_" + mark + " 政府").entered();
        var alias = anOrgan().with("aliases", List.of("甲", "又名 " + mark + "%")).entered();

        assertThat(walk(ORGANS + "?limit=1&name=" + mark)).containsExactly(named, alias);
        assertThat(walk(ORGANS + "?name=0%25_" + mark)).containsExactly(named);
        page(ORGANS + "?name=" + mark + "__").body("items", empty());
        page(ORGANS + "?name=" + mark + "&supervisor=" + supervisor).body("items", empty());
    }

    @Test
    void subordinates_of_nobody_are_not_found_but_a_filter_by_nobody_is_an_empty_list() {
        var nobody = UUID.randomUUID();

        Contract.given().get(path(nobody.toString()) + "/subordinates").then().statusCode(404);
        page(ORGANS + "?supervisor=" + nobody).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=ten",
                "limit=",
                "limit=1e1",
                "limit=99999999999",
                "supervisor=nobody",
                "supervisor=1-1-1-1-1",
                "name=",
                "name=%20",
                "name=%00",
                "cursor=",
                "cursor=x",
                "cursor=bnVsbA",
                "cursor=W10",
                "cursor=W251bGxd",
                "cursor=WyJvcmdhbnMiXQ",
                "cursor=WyJvcmdhbnMiLCJub2JvZHkiXQ",
                "cursor=WyJyZXBvcnRzIiwiMDE5M2Q3YTQtNmUxMC03YzNhLTliNTItNGYxZDJhNmM4ZTAxIl0"
            })
    void a_parameter_that_cannot_be_meant_is_refused(String query) {
        Contract.givenWrong()
                .urlEncodingEnabled(false)
                .get(ORGANS + "?" + query)
                .then()
                .statusCode(400)
                .body("type", is("/api/v1/problems/malformed-request"))
                .body("errors.parameter", is(List.of(query.substring(0, query.indexOf('=')))));
    }

    private List<String> enter(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> anOrgan().under(supervisor).entered())
                .toList();
    }

    private static void delete(String id) {
        Contract.given().header("If-Match", "*").delete(path(id)).then().statusCode(204);
    }

    private static List<String> walk(@Nullable String first) {
        var ids = new ArrayList<String>();
        for (var path = first; path != null; ) {
            var page = page(path);
            ids.addAll(page.extract().<List<String>>path("items.id"));
            path = next(page);
        }
        return ids;
    }

    private static ValidatableResponse page(@Nullable String path) {
        return Contract.given().urlEncodingEnabled(false).get(path).then().statusCode(200);
    }

    /** Where the Link header leads, which the cursor in the body must agree with. */
    private static @Nullable String next(ValidatableResponse page) {
        String link = page.extract().header("Link");
        String cursor = page.extract().path("next");
        if (link == null) {
            assertThat(cursor).isNull();
            return null;
        }
        assertThat(link).contains("cursor=" + cursor);
        return link.substring(1, link.indexOf('>'));
    }

    private static List<String> join(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
