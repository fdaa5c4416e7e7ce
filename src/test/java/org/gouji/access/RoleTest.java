package org.gouji.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoleTest {

    private static final UUID ORGAN = new UUID(0, 1);

    /** The whole table, once more: an x where the role gives the right. */
    private static final String TABLE =
            """
                                clerk reviewer publisher supervisor administrator auditor
            VALIDATE            x     x        x         x          x             x
            READ_REPORTS        x     x        x         x          .             x
            WRITE_REPORTS       x     .        .         .          .             .
            SUBMIT              x     .        .         .          .             .
            EXPLAIN             x     .        .         .          .             .
            REVIEW              .     x        .         .          .             .
            JUDGE_EXPLANATIONS  .     x        .         .          .             .
            PUBLISH             .     .        x         .          .             .
            READ_HISTORY        x     x        x         x          .             x
            TRY_CHECKS          .     .        .         x          x             x
            SUPERVISE           .     .        .         x          .             x
            CONSOLIDATE         .     .        .         x          .             x
            WRITE_ORGANS        .     .        .         .          x             .
            READ_ALL_BATCHES    .     .        .         .          x             x
            READ_CATALOGUE      .     .        .         .          .             .
            READ_ORGANS         .     .        .         .          .             .
            READ_PUBLISHED      .     .        .         .          .             .
            """;

    record Entry(Right right, Role role, boolean given) {}

    static Stream<Entry> table() {
        List<List<String>> lines =
                TABLE.lines().map(line -> List.of(line.strip().split(" +"))).toList();
        List<String> roles = lines.get(0);
        return lines.stream().skip(1).flatMap(line -> Stream.iterate(1, column -> column + 1)
                .limit(roles.size())
                .map(column -> new Entry(
                        Right.valueOf(line.get(0)),
                        Role.of(roles.get(column - 1)).orElseThrow(),
                        line.get(column).equals("x"))));
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_role_gives_the_rights_of_its_column_and_no_other(Entry entry) {
        assertThat(entry.role().gives(entry.right())).isEqualTo(entry.given());
    }

    @Test
    void the_table_is_whole() {
        assertThat(table()).hasSize(Right.values().length * Role.values().length);
    }

    @Test
    void every_right_is_the_publics_or_some_roles() {
        assertThat(Right.values())
                .allMatch(right -> Role.OF_THE_PUBLIC.contains(right)
                        != Stream.of(Role.values()).anyMatch(role -> role.gives(right)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_is_known_by_its_word_alone(Role role) {
        assertThat(Role.of(role.word())).contains(role);
        assertThat(Role.of(role.name())).isEmpty();
        assertThat(Role.of(role.word() + " ")).isEmpty();
    }

    @Test
    void a_clerk_reaches_an_organ_the_chain_of_review_all_below_it_and_the_others_everything() {
        assertThat(Stream.of(Role.values()).map(role -> role.from(ORGAN)))
                .containsExactly(
                        new Reach.Own(ORGAN),
                        new Reach.Subtree(ORGAN),
                        new Reach.Subtree(ORGAN),
                        new Reach.Subtree(ORGAN),
                        new Reach.Everywhere(),
                        new Reach.Everywhere());
        assertThat(Stream.of(Role.values()).filter(Role::needsOrgan))
                .containsExactly(Role.CLERK, Role.REVIEWER, Role.PUBLISHER, Role.SUPERVISOR);
    }
}
