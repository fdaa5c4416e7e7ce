package org.gouji;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "org.gouji";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final Walls WALLS = new Walls(ROOT);

    /** Han characters and the punctuation that comes with them, written as such or as an escape. */
    private static final Pattern CHINESE = Pattern.compile(
            "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF\\u201C\\u201D]|\\\\u(?:[4-9][0-9a-f]{2}|3[0-9a-f]{2}|ff[0-9a-e])[0-9a-f]",
            Pattern.CASE_INSENSITIVE);

    static Stream<Room> builtRooms() {
        return Room.PLAN.stream().filter(room -> packages().contains(ROOT + "." + room.name()));
    }

    @ParameterizedTest
    @MethodSource("builtRooms")
    void a_room_uses_only_what_the_plan_gives_it(Room room) {
        WALLS.aroundRoom(room).check(CLASSES);
    }

    @Test
    void every_package_is_in_the_plan_and_every_one_was_looked_at() {
        var planned = Room.PLAN.stream().map(room -> ROOT + "." + room.name()).collect(toCollection(TreeSet::new));

        assertThat(packages()).isNotEmpty().isSubsetOf(planned);
        assertThat(CLASSES.stream().map(JavaClass::getPackageName)).containsAll(packages());
    }

    @Test
    void a_core_room_enters_only_core_rooms() {
        var core = Room.PLAN.stream().filter(Room::core).map(Room::name).toList();

        assertThat(Room.PLAN).filteredOn(Room::core).allSatisfy(room -> {
            assertThat(room.rooms()).isSubsetOf(core);
            assertThat(room.libraries()).isEmpty();
        });
    }

    @Test
    void the_plan_names_each_room_once_and_no_room_that_it_does_not_have() {
        var rooms = Room.PLAN.stream().collect(toMap(Room::name, Room::rooms));

        assertThat(rooms.values())
                .allSatisfy(others -> assertThat(rooms.keySet()).containsAll(others));
    }

    @Test
    void the_core_touches_no_file_clock_locale_or_database() {
        WALLS.closeTheCore().check(CLASSES);
    }

    @Test
    void only_resources_speak_http() {
        WALLS.keepHttpInResources().check(CLASSES);
    }

    @Test
    void entities_stay_in_their_room() {
        WALLS.hideEntities().allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void no_two_rooms_need_each_other() {
        WALLS.goInOneDirection().check(CLASSES);
    }

    @Test
    void every_package_is_null_marked_and_says_in_three_sentences_what_it_is() throws IOException {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct().filter(room -> !room.getClasses()
                        .isEmpty()))
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
        for (var source :
                sources().filter(file -> file.endsWith("package-info.java")).toList()) {
            assertThat(Files.readString(source).split("[.](\\s|$)"))
                    .as(source.toString())
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void no_chinese_is_written_in_java() throws IOException {
        for (var source : sources().toList()) {
            var lines = Files.readAllLines(source).stream()
                    .filter(line -> CHINESE.matcher(line).find());

            assertThat(lines).as(source.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("chineseAndNot")
    void chinese_is_known_when_seen(String text, boolean chinese) {
        assertThat(CHINESE.matcher(text).find()).isEqualTo(chinese);
    }

    static List<Object[]> chineseAndNot() {
        return List.of(
                new Object[] {"total // 总计", true},
                new Object[] {"\"a，b\"", true},
                new Object[] {"\"\\u603b\\u8ba1\"", true},
                new Object[] {"§ 5 – 1/2 × €", false},
                new Object[] {"'\\uff0c'", true},
                new Object[] {"'\\u00e9' '\\ufffd'", false});
    }

    /** As the sources have them: an import that finds nothing would please every rule. */
    private static Set<String> packages() {
        try (var files = sources()) {
            return files.map(file ->
                            SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(name -> !name.equals(ROOT))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }
}
