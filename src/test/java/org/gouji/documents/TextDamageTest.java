package org.gouji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gouji.documents.TextDocuments.Style;
import org.gouji.reader.text.TextReader;
import org.gouji.source.Allowance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of whole reports, changed between its lines, read and aligned. */
class TextDamageTest {

    /** Of each damage to each shape; more are run with {@code -Dvariants=400}. */
    private static final int VARIANTS = Integer.getInteger("variants", 4);

    @ParameterizedTest
    @EnumSource(TextDamage.class)
    void no_cell_of_a_changed_text_is_read_as_another_without_a_word(TextDamage damage) {
        List<String> silent = new ArrayList<>();
        for (Style style : Style.values()) {
            for (int seed = 0; seed < VARIANTS; seed++) {
                DamagedReport report = style == Style.GLUED
                        ? DamagedReport.balanced(Damage.NONE, seed)
                        : DamagedReport.of(Damage.NONE, seed);
                Outcome outcome = Outcome.of(
                        report,
                        new TextReader().read(damaged(report, style, damage, seed), Allowance.withoutTimeLimit()),
                        true);
                int run = seed;
                outcome.silent().forEach(cell -> silent.add(style + " " + run + ": " + cell));
            }
        }

        assertThat(silent).isEmpty();
    }

    private static byte[] damaged(DamagedReport report, Style style, TextDamage damage, int seed) {
        String text = new String(TextDocuments.of(report.blocks(), style), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(text.lines().toList());
        damage.to(lines, new Random(seed));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
