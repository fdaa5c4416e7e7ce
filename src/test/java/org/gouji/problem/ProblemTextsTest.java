package org.gouji.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private static final ProblemTexts TEXTS = new ProblemTexts();

    @Test
    void every_problem_type_has_texts_and_every_text_a_type() {
        var slugs = constants(ProblemType.class).map(ProblemTextsTest::key).toList();

        assertThat(slugs).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(TEXTS.types().keySet()).containsExactlyInAnyOrderElementsOf(slugs);
    }

    @Test
    void every_error_code_has_texts_and_every_text_a_code() {
        var keys = constants(ErrorCode.class).map(ProblemTextsTest::key).toList();

        assertThat(keys).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(TEXTS.codes().keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void the_two_languages_of_a_text_are_what_they_say_and_take_the_same_arguments() {
        var texts = Stream.concat(
                TEXTS.codes().values().stream(),
                TEXTS.types().values().stream().flatMap(type -> Stream.of(type.title(), type.detail(), type.about())));

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.zh()).containsPattern("\\p{IsHan}");
            assertThat(text.en()).doesNotContainPattern("\\p{IsHan}");
            assertThat(arguments(text.zh())).isEqualTo(arguments(text.en()));
        });
    }

    @Test
    void a_status_is_an_error_status() {
        assertThat(TEXTS.types().values())
                .allSatisfy(type -> assertThat(type.status()).isBetween(400, 599));
    }

    @Test
    void what_a_client_sent_is_quoted_in_one_short_printable_line() {
        var quoted = new Text("“{name}”", "\"{name}\" {absent}")
                .fill(Map.of("name", "a\r\nINFO forged \u0000$1\\" + "x".repeat(300)));

        assertThat(quoted.en())
                .startsWith("\"a??INFO forged ?$1\\xx")
                .endsWith("…\" {absent}")
                .hasSizeLessThan(120);
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<Enum<?>> constants(Class<?> kind) {
        return new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(kind))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> (Enum<?>) constant);
    }
}
