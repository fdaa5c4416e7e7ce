package org.gouji.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.form.yaml.PhraseFiles;
import org.gouji.form.yaml.YamlFile;
import org.junit.jupiter.api.Test;

class FixedPhrasesTest {

    private static final RawPhrases RAW = new RawPhrases(List.of("总体情况"), "一二", List.of("件"));

    @Test
    void all_of_the_three_lists_are_needed_and_a_phrase_has_letters() {
        assertThat(FixedPhrases.compile(new RawPhrases(null, "一", List.of("件"))).defects())
                .singleElement()
                .extracting(Defect::message)
                .asString()
                .contains("needed");
        assertThat(FixedPhrases.compile(new RawPhrases(List.of("总体情况", "、"), "一", List.of("件")))
                        .defects())
                .singleElement()
                .extracting(Defect::message)
                .isEqualTo("'、' has no letter");
    }

    @Test
    void a_defect_names_the_file() {
        var file = new YamlFile("phrases.yaml", "phrases: [总体情况]".getBytes(StandardCharsets.UTF_8));

        assertThat(PhraseFiles.compile(name -> file).defects())
                .extracting(Defect::where)
                .containsExactly("phrases.yaml");
        assertThat(PhraseFiles.compile(name -> new YamlFile(name, null)).defects())
                .extracting(Defect::toString)
                .containsExactly("fixed-phrases.yaml: there is no such file");
    }

    @Test
    void another_phrase_is_another_hash_and_another_order_is_not() {
        assertThat(hash(new RawPhrases(List.of("总体情况", "平台建设"), "一二", List.of("件"))))
                .isEqualTo(hash(new RawPhrases(List.of("平台建设", "总体情况"), "二一", List.of("件"))))
                .isNotEqualTo(hash(RAW));
        assertThat(hash(new RawPhrases(RAW.phrases(), "一二三", RAW.counters()))).isNotEqualTo(hash(RAW));
        assertThat(hash(new RawPhrases(RAW.phrases(), RAW.numerals(), List.of("件", "条"))))
                .isNotEqualTo(hash(RAW));
    }

    private static String hash(RawPhrases raw) {
        return ((Compiled.Valid<FixedPhrases>) FixedPhrases.compile(raw))
                .value()
                .hash();
    }
}
