package org.gouji.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gouji.access.Caller;
import org.gouji.access.Grant;
import org.gouji.access.Reach;
import org.gouji.access.Right;
import org.gouji.access.Role;
import org.gouji.identity.CurrentCaller;
import org.gouji.problem.ProblemException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WithinTest {

    @Inject
    Within within;

    @Inject
    CurrentCaller caller;

    @Test
    @ActivateRequestContext
    void an_office_adds_up_what_is_below_it_and_knows_of_nothing_beside_it() {
        String zibo = Zibo.organ("淄博市人民政府", "city", "government", "");
        UUID zhangdian = UUID.fromString(Zibo.organ("张店区人民政府", "county", "government", zibo));
        UUID below = UUID.fromString(Zibo.organ("张店区数据局", "county", "department", zhangdian.toString()));
        UUID beside = UUID.fromString(Zibo.organ("淄川区人民政府", "county", "government", zibo));

        actAs(Role.SUPERVISOR, new Reach.Subtree(zhangdian));

        assertThat(within.subtree(zhangdian, Right.CONSOLIDATE)).isEqualTo(zhangdian);
        assertThat(within.subtree(below, Right.CONSOLIDATE)).isEqualTo(below);
        refused(beside);
        refused(UUID.fromString(zibo));
        refused(UUID.randomUUID());
    }

    @Test
    @ActivateRequestContext
    void whoever_may_see_one_organ_alone_adds_up_nothing() {
        UUID zhangdian = UUID.fromString(Zibo.zhangdian());

        actAs(Role.SUPERVISOR, new Reach.Own(zhangdian));
        refused(zhangdian);
        actAs(Role.CLERK, new Reach.Subtree(zhangdian));
        refused(zhangdian);
    }

    private void actAs(Role role, Reach reach) {
        caller.actFor(new Caller("somebody", "somebody", List.of(Grant.of(role, reach))));
    }

    private void refused(UUID organ) {
        assertThatThrownBy(() -> within.subtree(organ, Right.CONSOLIDATE)).isInstanceOf(ProblemException.class);
    }
}
