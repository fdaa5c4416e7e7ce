package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void both_ends_belong_to_the_years() {
        Years years = new Years(2019, OptionalInt.of(2020));

        assertThat(years.contains(2018)).isFalse();
        assertThat(years.contains(2019)).isTrue();
        assertThat(years.contains(2020)).isTrue();
        assertThat(years.contains(2021)).isFalse();
    }

    @Test
    void without_a_last_year_they_never_end() {
        Years years = new Years(2021, OptionalInt.empty());

        assertThat(years.contains(2020)).isFalse();
        assertThat(years.contains(9999)).isTrue();
    }

    @Test
    void they_cannot_end_before_they_begin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Years(2021, OptionalInt.of(2020)));
    }
}
