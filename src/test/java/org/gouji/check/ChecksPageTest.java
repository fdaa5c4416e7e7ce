package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gouji.check.RawRuleSet.RawCheck;
import org.junit.jupiter.api.Test;

/** The page of the checks says what the data say. Run with -Dgouji.docs.update=true to write it anew. */
class ChecksPageTest {

    private static final Path PAGE = Path.of("src/docs/checks.md");

    @Test
    void the_page_shows_the_checks_as_they_are() throws IOException {
        String written = ChecksPage.of(Catalogues.raw().checks());

        if (Boolean.getBoolean("gouji.docs.update")) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    @Test
    void every_check_is_on_the_page_with_all_its_formulas_and_its_basis() {
        String page = ChecksPage.of(Catalogues.raw().checks());

        assertThat(Catalogues.raw().checks()).isNotEmpty().allSatisfy(check -> {
            assertThat(page).containsOnlyOnce("<a id=\"" + check.id() + "\"></a>");
            assertThat(page).containsOnlyOnce("(#" + check.id() + ")");
            Objects.requireNonNull(check.rules())
                    .forEach(rule -> assertThat(page).contains("```text\n" + RuleText.of(rule) + "\n```"));
        });
    }

    @Test
    void a_family_and_a_scope_that_nobody_has_named_are_shown_as_they_are() {
        RawCheck check = Objects.requireNonNull(TinyRules.raw(TinyRules.aRule("disclosure[fees,amount] > 0")
                        .replace("A-01", "Z9-01")
                        .replace("scope: table", "scope: galaxy")
                        .replace("basis: none", "basis: 'a|b *c*'"))
                .checks()
                .get(0));

        String page = ChecksPage.of(List.of(check));

        assertThat(page)
                .contains("| [Z9](#family-Z9) |  | 1 |\n", "范围：galaxy；未通过时：警告，需要说明\n", "* 依据：a\\|b \\*c\\*\n")
                .doesNotContain("family-C");
    }
}
