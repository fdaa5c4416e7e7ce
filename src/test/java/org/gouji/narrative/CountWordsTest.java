package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.form.yaml.YamlFile;
import org.gouji.narrative.RawLexicon.RawCounts;
import org.junit.jupiter.api.Test;

/** What is wrong with a file of words is told, all of it. */
class CountWordsTest {

    @Test
    void the_words_that_come_with_the_service_have_no_defect() {
        List<Defect> defects = new ArrayList<>();

        CountsCompiler.compile(Lexicons.raw().counts(), defects);

        assertThat(defects).isEmpty();
    }

    @Test
    void every_defect_is_told_with_its_place() {
        String file =
                """
                numerals: {一: 1, 十二: 12}
                matters: {applications: [申请, " "], litigation: []}
                acts: {receive: ["[收到|接到]", 申请]}
                topics:
                  - {key: received, matter: applications, acts: [receive]}
                  - {key: again, matter: applications, acts: [receive]}
                  - {key: lost, matter: nothing, acts: [vanish]}
                  - {key: idle, matter: applications}
                  - {key: money, matter: applications, isBare: true, unit: 元}
                  - {matter: applications, isBare: true}
                deniedAs: {applications: unheardOf}
                words: {noRole: [某]}
                scopes: {SOME: [某些]}
                """;

        assertThat(defects(file))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        at("matters/applications", "a word is blank"),
                        at("matters/litigation", "there is no word"),
                        at("acts/receive", "'申请' is a word of matter applications already"),
                        at("words/noRole", "there is no such role"),
                        at("scopes/SOME", "there is no such scope"),
                        at("topics/again", "'receive' of 'applications' means received already"),
                        at("topics/lost/matter", "'nothing' has no words"),
                        at("topics/lost/acts", "'vanish' has no words"),
                        at("topics/idle", "it has neither acts nor does its matter alone mean it"),
                        at("topics/money/unit", "there is no unit '元'"),
                        at("topics/null/key", "it is missing or blank"),
                        at("topics/null", "'' of 'applications' means money already"),
                        at("numerals/十二", "this is no single character with a value"),
                        at("sentenceEnds", "it is missing or blank"),
                        at("listMarks", "it is missing or blank"),
                        at("officeEndings", "it is missing or blank"),
                        at("deniedAs/applications", "there is no topic 'unheardOf'"));
    }

    @Test
    void a_file_without_words_is_a_defect() {
        List<Defect> defects = new ArrayList<>();

        CountsCompiler.compile(null, defects);

        assertThat(defects).extracting(Defect::message).contains("there is nothing in it");
    }

    @Test
    void alternatives_in_brackets_are_spelt_out() {
        assertThat(Alternatives.of("[甲|乙]丙[丁|]")).containsExactlyInAnyOrder("甲丙丁", "甲丙", "乙丙丁", "乙丙");
        assertThat(Alternatives.of("[")).containsExactly("[");
    }

    private static String at(String path, String message) {
        return "narrative/counts.yaml#/" + path + ": " + message;
    }

    private static List<Defect> defects(String file) {
        Compiled<RawCounts> raw =
                new YamlFile("counts.yaml", file.getBytes(StandardCharsets.UTF_8)).read(RawCounts.class);
        List<Defect> defects = new ArrayList<>(raw.defects());
        if (raw instanceof Compiled.Valid<RawCounts> valid) {
            CountsCompiler.compile(valid.value(), defects);
        }
        return defects;
    }
}
