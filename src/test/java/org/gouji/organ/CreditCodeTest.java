package org.gouji.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String OF_THE_ZONE = "11370300MB2823262F";

    @ParameterizedTest
    @ValueSource(strings = {OF_THE_ZONE, "11341702486344515H"})
    void a_published_code_is_right(String code) {
        assertThat(CreditCode.parse(code))
                .hasValueSatisfying(parsed -> assertThat(parsed).hasToString(code));
    }

    @Test
    void any_one_wrong_character_is_noticed() {
        for (int i = 0; i < OF_THE_ZONE.length(); i++) {
            for (char wrong : ALPHABET.toCharArray()) {
                var code = OF_THE_ZONE.substring(0, i) + wrong + OF_THE_ZONE.substring(i + 1);
                assertThat(CreditCode.parse(code).isPresent()).as(code).isEqualTo(code.equals(OF_THE_ZONE));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11370300MB2823262",
                "11370300MB2823262FF",
                "11370300mb2823262f",
                "11370300MB2823262I",
                " 11370300MB2823262F",
                "11370300MB2823262F\n",
                "１１370300MB2823262F"
            })
    void what_has_another_form_is_no_code(String text) {
        assertThat(CreditCode.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(text));
    }
}
