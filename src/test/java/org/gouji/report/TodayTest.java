package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TodayTest {

    @Test
    void the_day_is_that_of_china_where_it_begins_eight_hours_before_greenwich() {
        assertThat(on("2022-01-31T15:59:59Z")).isEqualTo(LocalDate.of(2022, 1, 31));
        assertThat(on("2022-01-31T16:00:00Z")).isEqualTo(LocalDate.of(2022, 2, 1));
    }

    private static LocalDate on(String moment) {
        return new Today(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC)).date();
    }
}
