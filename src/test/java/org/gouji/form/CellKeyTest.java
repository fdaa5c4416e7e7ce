package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellKeyTest {

    @Test
    void an_address_reads_as_table_row_and_column() {
        CellKey key = CellKey.parse("applications/new/total");

        assertThat(key).isEqualTo(new CellKey("applications", "new", "total"));
        assertThat(key).hasToString("applications/new/total");
        assertThat(key.pointer()).isEqualTo("/tables/applications/new/total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "applications", "applications/new", "applications//total", "a/b/c/d", "a/b/ "})
    void an_address_without_exactly_three_parts_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CellKey.parse(text));
    }
}
