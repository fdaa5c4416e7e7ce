package org.gouji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.access.Right;
import org.gouji.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table as people write it down, against the table as it is: every stage, action and role, public and not. */
class StateTableTest {

    private static final List<String> OPEN = List.of(
            "draft       submit    clerk     submitted",
            "draft       withdraw  clerk     withdrawn   unpublished",
            "submitted   recall    clerk     draft       unpublished",
            "submitted   recall    clerk     correction  published",
            "submitted   return    reviewer  returned",
            "submitted   approve   reviewer  approved",
            "submitted   withdraw  publisher withdrawn",
            "returned    submit    clerk     submitted",
            "returned    withdraw  clerk     withdrawn   unpublished",
            "returned    withdraw  publisher withdrawn   published",
            "approved    return    reviewer  returned",
            "approved    publish   publisher published",
            "approved    withdraw  publisher withdrawn",
            "published   correct   publisher correction",
            "published   withdraw  publisher withdrawn",
            "correction  submit    clerk     submitted",
            "correction  withdraw  publisher withdrawn",
            "correction  abandon   publisher published   published",
            "returned    abandon   publisher published   published",
            "withdrawn   reinstate publisher draft");

    private static final Map<String, Boolean> PUBLICITY = Map.of("unpublished", false, "published", true);

    static Stream<Arguments> everything() {
        return Stream.of(Stage.values()).flatMap(stage -> Stream.of(Action.values())
                .flatMap(action -> Stream.of(Role.values()).flatMap(role -> Stream.of(false, true)
                        .map(isPublic -> Arguments.of(stage, action, role, isPublic)))));
    }

    @ParameterizedTest(name = "{0} {1} {2} public={3}")
    @MethodSource("everything")
    void an_action_leads_where_the_table_says_and_is_closed_to_everybody_else(
            Stage stage, Action action, Role role, boolean isPublic) {
        Decision decision = Workflow.decide(action, at(stage, isPublic, rights(role)));

        Optional<String> expected = expected(stage, action, role, isPublic);
        if (expected.isPresent()) {
            assertThat(decision).isInstanceOfSatisfying(Decision.Moved.class, moved -> assertThat(
                            moved.to().word())
                    .isEqualTo(expected.get()));
        } else {
            assertThat(decision)
                    .isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(refused.obstacles())
                            .isNotEmpty()
                            .allMatch(obstacle -> obstacle instanceof Obstacle.WrongStage
                                    || obstacle instanceof Obstacle.MissingRight));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} public={3}")
    @MethodSource("everything")
    void who_has_every_right_is_refused_for_the_stage_alone(Stage stage, Action action, Role role, boolean isPublic) {
        Decision decision = Workflow.decide(action, at(stage, isPublic, EnumSet.allOf(Right.class)));

        boolean possible = Stream.of(Role.values())
                .anyMatch(any -> expected(stage, action, any, isPublic).isPresent());
        if (possible) {
            assertThat(decision).isInstanceOf(Decision.Moved.class);
        } else {
            assertThat(decision)
                    .isEqualTo(new Decision.Refused(List.of(new Obstacle.WrongStage(stage, stagesOf(action)))));
        }
    }

    @Test
    void no_row_of_the_table_hides_another() {
        assertThat(everything()).allSatisfy(place -> assertThat(Transition.TABLE.stream()
                        .filter(row -> row.action() == place.get()[1])
                        .filter(row -> row.isFor(at((Stage) place.get()[0], (Boolean) place.get()[3], Set.of()))))
                .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void what_a_report_says_changes_only_in_the_hands_of_the_clerk() {
        assertThat(Stage.values())
                .filteredOn(Stage::isOpen)
                .containsExactlyInAnyOrder(Stage.DRAFT, Stage.RETURNED, Stage.CORRECTION)
                .containsExactlyInAnyOrderElementsOf(stagesOf(Action.SUBMIT));
    }

    private static Optional<String> expected(Stage stage, Action action, Role role, boolean isPublic) {
        return OPEN.stream()
                .map(line -> line.split(" +"))
                .filter(row -> row[0].equals(stage.word()) && row[1].equals(action.word()))
                .filter(row -> row[2].equals(role.word()))
                .filter(row -> row.length < 5 || Boolean.valueOf(isPublic).equals(PUBLICITY.get(row[4])))
                .map(row -> row[3])
                .findFirst();
    }

    private static Set<Stage> stagesOf(Action action) {
        return OPEN.stream()
                .map(line -> line.split(" +"))
                .filter(row -> row[1].equals(action.word()))
                .map(row -> Stage.valueOf(row[0].toUpperCase(java.util.Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Set<Right> rights(Role role) {
        return Arrays.stream(Right.values()).filter(role::gives).collect(Collectors.toSet());
    }

    private static Situation at(Stage stage, boolean isPublic, Set<Right> rights) {
        return new Situation(stage, isPublic, isPublic, rights, List.of(), List.of(), List.of(), List.of());
    }
}
