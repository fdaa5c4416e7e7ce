package org.gouji.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gouji.catalogue.LocalChecksTest.W_01;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalCheckDefectsTest {

    private final Path directory;

    LocalCheckDefectsTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            checks: [{id: W-01, hold: x}]                        | 1: unknown property 'hold'
            retune: [{id: T3-01, title: {zh: 甲, en: a}}]          | 1: unknown property 'title'
            retune: [{id: T3-01, version: 2}]                    | 1: unknown property 'version'
            retune: [{id: T3-01, active: maybe}]                    | 1: this must be true or false
            retune: {id: T3-01}                                  | 1: this must be a list
            check: []                                            | 1: unknown property 'check'
            checks: [                                            | 1:
            retune: [{severity: info}]                           | 1: id is missing
            retune: [{id: T9-99, severity: info}]                | 1: there is no shipped check T9-99
            retune: [{id: T3-01}]                                | 1: nothing of T3-01 is retuned
            retune: [{id: T3-01, severity: grave}]               | 1: check T3-01: severity 'grave' is unknown
            retune: [{id: T3-01, rules: []}]                     | 1: check T3-01: rules is missing
            retune: [{id: X-04, rules: [{at: x, holds: 'mentions(nowhere, "x")', message: {zh: 甲, en: a}}]}] | 1: check X-04 in edition 2021:
            deadlines: [{submission: 01-26}]                     | 1: basis is missing: who has set these days?
            deadlines: [{submission: '1-26', basis: 甲}]          | 1: '1-26' is no month and day such as 01-31
            deadlines: [{until: 01-26}]                          | 1: unknown property 'until'
            retune: [{id: T3-01, note: 甲}, {id: T3-01, note: 乙}] | 1: note of T3-01 is retuned twice
            """)
    void a_wrong_file_is_told_with_its_line(String file, String defect) throws IOException {
        write("wrong.yaml", file + "\n");

        assertThat(defects()).singleElement().asString().startsWith(directory.resolve("wrong.yaml") + ":" + defect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            id: W-01          | active: true      | id is missing
            id: W-01          | id: wuhan-1       | check wuhan-1: id is not like T3-01: letters, a hyphen, two or three digits
            id: W-01          | id: T3-01         | there is a shipped check T3-01: retune it instead
            version: 1        | version: 0        | check W-01: version is not from 1 to 10000
            ["2021"]          | ["1949"]          | check W-01: unknown edition '1949'
            mentions(overview | mentions(seventh  | check W-01 in edition 2021:
            """)
    void a_wrong_check_is_told_with_its_line(String from, String to, String defect) throws IOException {
        write("wrong.yaml", W_01.replace(from, to));

        assertThat(defects()).singleElement().asString().matches(".*/wrong.yaml:2: " + Pattern.quote(defect) + ".*");
    }

    @Test
    void two_files_do_not_decide_the_same_thing() throws IOException {
        write("a.yaml", W_01 + "retune:\n  - {id: T3-01, severity: info}\n");
        write("b.yaml", W_01 + "retune:\n  - {id: T3-01, effect: none}\n  - {id: T3-01, severity: warning}\n");

        assertThat(defects())
                .containsExactly(
                        directory.resolve("b.yaml") + ":2: there are two of check W-01",
                        directory.resolve("b.yaml") + ":16: severity of T3-01 is retuned twice");
    }

    @Test
    void all_defects_of_all_files_are_told_at_once() throws IOException {
        write("a.yaml", W_01.replace("holds:", "hold:"));
        write("b.yaml", W_01.replace("overview, ", "seventh, "));
        write("c.yaml", "retune: [{id: T9-99, active: false}]\n");
        Files.createDirectory(directory.resolve("d.yaml"));
        Files.write(directory.resolve("e.yaml"), new byte[] {'#', (byte) 0xff});
        Files.createSymbolicLink(directory.resolve("f.yaml"), Path.of("nowhere.yaml"));

        List<String> defects = defects();

        assertThat(defects).hasSize(6);
        assertThat(String.join("\n", defects))
                .contains(
                        directory + "/a.yaml:12: unknown property 'hold'",
                        directory + "/b.yaml:2: check W-01 in edition 2021:",
                        directory + "/c.yaml:1: there is no shipped check T9-99",
                        directory + "/d.yaml: the file cannot be read",
                        directory + "/e.yaml: the file is not in UTF-8",
                        directory + "/f.yaml: the file cannot be read");
    }

    @Test
    void a_directory_that_cannot_be_listed_is_a_defect() throws IOException {
        write("file", "");

        assertThat(defects(directory.resolve("nowhere")))
                .containsExactly(directory.resolve("nowhere") + ": there is no such directory");
        assertThat(defects(directory.resolve("file")))
                .containsExactly(directory.resolve("file") + ": this is no directory");
    }

    private void write(String name, String text) throws IOException {
        Files.write(directory.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> defects() {
        return defects(directory);
    }

    private static List<String> defects(Path directory) {
        DefectiveCatalogue thrown =
                catchThrowableOfType(DefectiveCatalogue.class, () -> CatalogueFiles.onClassPath(Optional.of(directory))
                        .load());
        return String.valueOf(thrown.getMessage())
                .lines()
                .skip(1)
                .map(String::strip)
                .toList();
    }
}
