package org.gouji.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static final UUID PROVINCE = new UUID(0, 1);
    private static final UUID CITY = new UUID(0, 2);
    private static final UUID OFFICE = new UUID(0, 3);
    private static final UUID OTHER_CITY = new UUID(0, 4);

    private static final List<UUID> OF_PROVINCE = List.of(PROVINCE);
    private static final List<UUID> OF_CITY = List.of(PROVINCE, CITY);
    private static final List<UUID> OF_OFFICE = List.of(PROVINCE, CITY, OFFICE);
    private static final List<UUID> OF_OTHER_CITY = List.of(PROVINCE, OTHER_CITY);
    private static final List<UUID> OF_NO_ORGAN = List.of();

    @ParameterizedTest
    @EnumSource(Right.class)
    void the_public_may_what_everybody_may_and_nothing_else(Right right) {
        boolean expected = Role.OF_THE_PUBLIC.contains(right);

        assertThat(Caller.PUBLIC.holds(right, TODAY)).isEqualTo(expected);
        assertThat(Caller.PUBLIC.may(right, OF_CITY, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void who_was_granted_nothing_may_what_the_public_may(Right right) {
        Caller nobody = caller();

        assertThat(nobody.reach(right, TODAY)).isEqualTo(Caller.PUBLIC.reach(right, TODAY));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_gives_its_rights_within_its_reach_only(Role role) {
        Caller caller = caller(Grant.of(role, role.from(CITY)));

        for (Right right : Right.values()) {
            boolean publics = Role.OF_THE_PUBLIC.contains(right);
            boolean below = role != Role.CLERK;
            assertThat(caller.may(right, OF_CITY, TODAY)).isEqualTo(publics || role.gives(right));
            assertThat(caller.may(right, OF_OFFICE, TODAY)).isEqualTo(publics || role.gives(right) && below);
            for (List<UUID> foreign : List.of(OF_PROVINCE, OF_OTHER_CITY)) {
                assertThat(caller.may(right, foreign, TODAY))
                        .isEqualTo(publics || role.gives(right) && !role.needsOrgan());
            }
            assertThat(caller.may(right, OF_NO_ORGAN, TODAY)).isFalse();
        }
    }

    @Test
    void all_roles_everywhere_may_all() {
        Caller everything = Caller.ofAllRoles("local:admin", "admin");

        assertThat(Right.values()).allMatch(right -> everything.may(right, OF_OTHER_CITY, TODAY));
    }

    @Test
    void one_grant_does_not_lend_its_reach_to_another() {
        Caller caller = caller(
                Grant.of(Role.CLERK, new Reach.Own(OFFICE)), Grant.of(Role.REVIEWER, new Reach.Subtree(OTHER_CITY)));

        assertThat(caller.may(Right.WRITE_REPORTS, OF_OTHER_CITY, TODAY)).isFalse();
        assertThat(caller.may(Right.REVIEW, OF_OFFICE, TODAY)).isFalse();
        assertThat(caller.reach(Right.READ_REPORTS, TODAY))
                .isEqualTo(new ReachSet(false, Set.of(OFFICE), Set.of(OTHER_CITY)));
    }

    @ParameterizedTest
    @CsvSource({
        ",,true",
        "2026-03-31,2026-03-31,true",
        "2026-03-01,,true",
        ",2026-04-30,true",
        "2026-04-01,,false",
        ",2026-03-30,false",
        "2026-04-01,2026-03-30,false"
    })
    void a_grant_is_in_force_from_its_first_day_to_its_last(
            @Nullable LocalDate from, @Nullable LocalDate until, boolean inForce) {
        Caller caller = caller(new Grant(Role.AUDITOR, new Reach.Everywhere(), from, until));

        assertThat(caller.may(Right.READ_REPORTS, OF_CITY, TODAY)).isEqualTo(inForce);
        assertThat(caller.holds(Right.VALIDATE, TODAY)).isEqualTo(inForce);
    }

    @Test
    void nothing_is_granted_to_nobody() {
        assertThatThrownBy(() -> new Caller("", "somebody", List.of(Grant.of(Role.AUDITOR, new Reach.Everywhere()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reach_over_nothing_is_empty() {
        assertThat(ReachSet.NOWHERE.isEmpty()).isTrue();
        assertThat(ReachSet.EVERYWHERE.isEmpty()).isFalse();
        assertThat(ReachSet.NOWHERE.covers(OF_CITY)).isFalse();
    }

    private static Caller caller(Grant... grants) {
        return new Caller("issuer#1", "somebody", List.of(grants));
    }
}
