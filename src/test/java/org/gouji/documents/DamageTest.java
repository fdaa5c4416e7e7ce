package org.gouji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Whole reports, damaged, written to files of every format, read again and aligned. The gate takes some of
 * them; -Dgouji.docs.update=true takes all and writes the page of the results anew.
 */
class DamageTest {

    private static final Path PAGE = Path.of("src/docs/reading-documents.md");
    private static final int ALL = 12;

    @Test
    void no_cell_of_a_damaged_report_is_read_as_another_without_a_word() throws IOException {
        boolean writes = Boolean.getBoolean("gouji.docs.update");

        DamageTally tally = writes ? DamageTally.ofAll(ALL) : DamageTally.ofSome();

        assertThat(tally.silent()).isEmpty();
        if (writes) {
            Files.writeString(PAGE, DamagePage.update(Files.readString(PAGE), tally));
        }
    }

    @Test
    void the_page_has_the_results_of_every_damage_and_format() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Arrays.stream(Damage.values()).map(damage -> "| " + damage.caption + " |"))
                .allSatisfy(row -> assertThat(page).containsOnlyOnce(row));
        assertThat(Arrays.stream(Rendering.values()).map(rendering -> " " + rendering.caption + " |"))
                .allSatisfy(head -> assertThat(page).containsOnlyOnce(head));
    }
}
