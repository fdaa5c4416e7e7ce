package org.gouji;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Shows that each wall holds: below {@code org.gouji.planted} there are classes that break through them. */
class PlantedArchitectureTest {

    private static final String ROOT = "org.gouji.planted";
    private static final Walls WALLS = new Walls(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    @Test
    void a_library_in_a_core_room_is_seen() {
        assertBroken(WALLS.aroundRoom(room("form")), "JsonNode");
    }

    @Test
    void a_room_entered_from_below_is_seen_even_behind_an_array() {
        assertBroken(WALLS.aroundRoom(room("form")), "CheckOfAForm");
    }

    @Test
    void a_room_entered_from_above_is_allowed() {
        WALLS.aroundRoom(room("check")).check(PLANTED);
    }

    @Test
    void a_core_room_that_reads_files_is_seen() {
        assertBroken(WALLS.closeTheCore(), "java.nio.file.Files.exists");
    }

    @Test
    void a_core_room_that_reads_the_clock_is_seen() {
        assertBroken(WALLS.closeTheCore(), "java.time.LocalDate.now()");
    }

    @Test
    void http_outside_a_resource_is_seen() {
        assertBroken(WALLS.keepHttpInResources(), "jakarta.ws.rs.core.Response");
    }

    @Test
    void an_entity_that_others_can_see_is_seen() {
        assertBroken(WALLS.hideEntities(), "OpenEntity");
    }

    @Test
    void a_cycle_is_seen() {
        assertBroken(WALLS.goInOneDirection(), "Cycle detected");
    }

    @Test
    void a_rule_that_finds_no_class_to_look_at_fails() {
        assertBroken(WALLS.aroundRoom(room("report")), "failed to check any classes");
    }

    private static Room room(String name) {
        return Room.PLAN.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertBroken(ArchRule rule, String told) {
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(told);
    }
}
