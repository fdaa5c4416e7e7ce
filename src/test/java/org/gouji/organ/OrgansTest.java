package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gouji.platform.IfMatch;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The door as other rooms use it, without a request around it. */
@QuarkusTest
class OrgansTest {

    @Inject
    Organs organs;

    @Test
    void an_organ_is_found_as_it_was_said() {
        var said = draft(null);

        var created = organs.create(said).orThrow();

        assertThat(created.said()).isEqualTo(said);
        assertThat(created.createdAt()).isEqualTo(created.updatedAt());
        assertThat(organs.find(created.id())).contains(created);
        assertThat(organs.find(new OrganId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void what_is_refused_leaves_no_trace() {
        var supervisor = organs.create(draft(null)).orThrow();
        var subordinate = organs.create(draft(supervisor.id())).orThrow();

        var deleted = organs.delete(supervisor.id(), IfMatch.any());

        assertThat(refusal(deleted)).isEqualTo(OrganProblem.ORGAN_IN_USE);
        assertThat(organs.find(supervisor.id())).contains(supervisor);
        assertThat(organs.find(subordinate.id())).contains(subordinate);
    }

    @Test
    void saying_the_same_again_is_no_change() {
        var organ = organs.create(draft(null)).orThrow();

        var replaced = organs.replace(organ.id(), IfMatch.any(), organ.said()).orThrow();

        assertThat(replaced).isEqualTo(organ);
    }

    private static OrganDraft draft(@Nullable OrganId supervisor) {
        return new OrganDraft(
                "某县某局 " + UUID.randomUUID(),
                List.of("某局"),
                Tier.COUNTY,
                OrganKind.PUBLIC_INSTITUTION,
                List.of(Power.RULE_MAKING),
                supervisor,
                null);
    }

    private static ProblemType refusal(Result<?> result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        Problem problem = ((Result.Refused<?>) result).problem();
        return problem.type();
    }
}
