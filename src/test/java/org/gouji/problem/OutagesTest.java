package org.gouji.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutagesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08001", "08006", "53300", "53100", "57P01", "57P03", "57014", "40P01", "55P03"})
    void a_database_that_cannot_serve_now_is_an_outage(@Nullable String state) {
        var failure = new IllegalStateException(new RuntimeException(new SQLException("secret", state)));

        assertThat(Outages.isOutage(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42703", "22001", "08", "55000"})
    void a_statement_that_the_database_refuses_is_none(String state) {
        assertThat(Outages.isOutage(new RuntimeException(new SQLException("secret", state))))
                .isFalse();
    }

    @Test
    void a_failure_that_is_its_own_cause_is_looked_at_only_so_far() {
        var first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));

        assertThat(Outages.isOutage(first)).isFalse();
    }
}
