package org.gouji.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gouji.access.Grant;
import org.gouji.access.Reach;
import org.gouji.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    private static final ClaimedGrant CLERK_OF_A = new ClaimedGrant(Role.CLERK, "A", null, null);
    private static final ClaimedGrant AUDITOR = new ClaimedGrant(Role.AUDITOR, null, null, null);

    private final Claims usual = claims(Map.of());

    @Test
    void a_role_and_an_organ_make_a_grant_each() throws IOException {
        assertThat(usual.grants(json("{'roles': ['clerk', 'reviewer', 'auditor'], 'organs': ['A', 'B']}")))
                .containsExactly(
                        CLERK_OF_A,
                        new ClaimedGrant(Role.CLERK, "B", null, null),
                        new ClaimedGrant(Role.REVIEWER, "A", null, null),
                        new ClaimedGrant(Role.REVIEWER, "B", null, null),
                        AUDITOR);
        assertThat(usual.grants(json("{'roles': 'clerk', 'organs': 'A'}"))).containsExactly(CLERK_OF_A);
    }

    @Test
    void claims_are_where_the_operator_says_and_roles_called_as_they_are_there() throws IOException {
        Claims elsewhere = claims(Map.of(
                "gouji.identity.claims.roles", "/realm_access/roles",
                "gouji.identity.claims.organs", "/https:~1~1example.org~1organ",
                "gouji.identity.claims.subtrees", "/office",
                "gouji.identity.roles.\"zfxxgk-tb\"", "clerk",
                "gouji.identity.roles.\"zfxxgk-sh\"", "reviewer"));

        assertThat(elsewhere.grants(json("{'realm_access': {'roles': ['zfxxgk-tb', 'zfxxgk-sh', 'clerk', 'auditor']},"
                        + " 'https://example.org/organ': 'A', 'office': 'B'}")))
                .containsExactly(CLERK_OF_A, new ClaimedGrant(Role.REVIEWER, "B", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'roles': ['clerk']}",
                "{'organs': ['A']}",
                "{'roles': ['clerk'], 'organs': []}",
                "{'roles': ['clerk'], 'organs': [null, 7, {}]}",
                "{'roles': ['Clerk', 'clerk ', 'king', null, 7], 'organs': ['A']}",
                "{'roles': {'clerk': true}, 'organs': ['A']}"
            })
    void what_names_no_role_or_no_organ_grants_nothing(String claims) throws IOException {
        assertThat(usual.grants(json(claims))).isEmpty();
    }

    @Test
    void a_grant_may_have_days() throws IOException {
        assertThat(usual.grants(
                        json("{'grants': [{'role': 'clerk', 'organ': 'A', 'from': '2026-01-01', 'until': '2026-03-31'},"
                                + " {'role': 'auditor'}]}")))
                .containsExactly(
                        new ClaimedGrant(Role.CLERK, "A", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
                        AUDITOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'role': 'clerk'}",
                "{'role': 'king', 'organ': 'A'}",
                "{'role': 'auditor', 'organ': 'A'}",
                "{'role': 'clerk', 'organ': ['A']}",
                "{'role': 'clerk', 'organ': 'A', 'until': '31.3.2026'}",
                "{'role': 'clerk', 'organ': 'A', 'until': null}",
                "{'role': 'clerk', 'organ': 'A', 'until': '2026-02-30'}",
                "{'role': 'clerk', 'organ': 'A', 'till': '2026-03-31'}",
                "'clerk'"
            })
    void a_grant_that_is_not_understood_grants_nothing_and_leaves_the_others(String grant) throws IOException {
        assertThat(usual.grants(json("{'grants': [" + grant + ", {'role': 'auditor'}]}")))
                .containsExactly(AUDITOR);
    }

    @Test
    void of_an_organ_that_nobody_has_nothing_is_granted() {
        UUID a = new UUID(0, 1);

        assertThat(CLERK_OF_A.granted(Map.of("A", a))).containsExactly(Grant.of(Role.CLERK, new Reach.Own(a)));
        assertThat(CLERK_OF_A.granted(Map.of("B", a))).isEmpty();
    }

    @Test
    void somebody_is_called_by_name_else_by_login_else_by_what_the_issuer_calls_them() throws IOException {
        assertThat(usual.name(json("{'name': '王芳', 'preferred_username': 'wang', 'sub': '7'}")))
                .isEqualTo("王芳");
        assertThat(usual.name(json("{'preferred_username': 'wang', 'sub': '7'}")))
                .isEqualTo("wang");
        assertThat(usual.name(json("{'azp': 'loader', 'sub': '7'}"))).isEqualTo("loader");
        assertThat(usual.name(json("{'name': ' ', 'sub': '7'}"))).isEqualTo("7");
    }

    @Test
    void a_name_for_a_role_that_there_is_not_stops_the_start() {
        assertThatThrownBy(() -> claims(Map.of("gouji.identity.roles.boss", "king")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("boss")
                .hasMessageContaining("king");
    }

    private static Claims claims(Map<String, String> settings) {
        return new Claims(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "operator", 300))
                .withMapping(IdentityConfig.class)
                .build()
                .getConfigMapping(IdentityConfig.class));
    }

    private static JsonNode json(String text) throws IOException {
        return new JsonMapper().readTree(text.replace('\'', '"'));
    }
}
