package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.organ.OrganFixture.anOrgan;
import static org.gouji.organ.OrganResourceTest.patch;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganSupervisionTest {

    @Inject
    Organs organs;

    @Test
    void a_supervisor_must_exist() {
        refused(anOrgan().under(UUID.randomUUID().toString()).post().then(), "unknown-supervisor");
        refused(patch(anOrgan().entered(), under(UUID.randomUUID().toString())), "unknown-supervisor");
    }

    @Test
    void no_organ_is_above_itself() {
        var chain = chain(4);

        refused(patch(chain.get(0), under(chain.get(0))), "supervisor-cycle");
        refused(patch(chain.get(0), under(chain.get(3))), "supervisor-cycle");
        refused(patch(chain.get(1), under(chain.get(3))), "supervisor-cycle");
    }

    @Test
    void there_are_eight_levels_and_no_more() {
        var chain = chain(8);

        refused(anOrgan().under(chain.get(7)).post().then(), "too-many-levels");
        patch(anOrgan().entered(), under(chain.get(6))).statusCode(200);
    }

    @Test
    void a_subtree_moves_only_where_all_of_it_fits() {
        var tall = chain(5);
        var moved = chain(4);

        refused(patch(moved.get(0), under(tall.get(4))), "too-many-levels");
        patch(moved.get(0), under(tall.get(3))).statusCode(200);
    }

    @Test
    void an_organ_can_be_given_to_another_or_set_free() {
        var chain = chain(3);

        patch(chain.get(2), under(chain.get(0))).statusCode(200).body("supervisor", is(chain.get(0)));
        patch(chain.get(2), "{\"supervisor\": null}").statusCode(200);

        assertThat(organs.subtree(id(chain.get(0)))).containsExactlyInAnyOrder(id(chain.get(0)), id(chain.get(1)));
    }

    @Test
    void a_subtree_is_the_organ_and_all_below_it() {
        var chain = chain(3);
        var sibling = anOrgan().under(chain.get(0)).entered();

        assertThat(organs.subtree(id(chain.get(0))))
                .containsExactlyInAnyOrder(id(chain.get(0)), id(chain.get(1)), id(chain.get(2)), id(sibling));
        assertThat(organs.subtree(id(chain.get(1)))).containsExactlyInAnyOrder(id(chain.get(1)), id(chain.get(2)));
        assertThat(organs.subtree(new OrganId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void two_changes_at_once_cannot_make_a_cycle_together() throws Exception {
        var one = anOrgan().entered();
        var other = anOrgan().entered();
        var turn = new AtomicInteger();

        var answers = OrganPreconditionsTest.atOnce(() -> turn.getAndIncrement() % 2 == 0
                ? patch(one, under(other)).extract().statusCode()
                : patch(other, under(one)).extract().statusCode());

        assertThat(answers).contains(200).contains(422).isSubsetOf(200, 412, 422);
        assertThat(organs.subtree(id(one)).size() + organs.subtree(id(other)).size())
                .isEqualTo(3);
    }

    private static List<String> chain(int levels) {
        var chain = new ArrayList<String>();
        chain.add(anOrgan().entered());
        while (chain.size() < levels) {
            chain.add(anOrgan().under(chain.get(chain.size() - 1)).entered());
        }
        return chain;
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(422)
                .body("errors.pointer", is(List.of("/supervisor")))
                .body("errors.code", is(List.of(code)));
    }

    private static String under(String supervisor) {
        return "{\"supervisor\": \"" + supervisor + "\"}";
    }

    private static OrganId id(String text) {
        return new OrganId(UUID.fromString(text));
    }
}
