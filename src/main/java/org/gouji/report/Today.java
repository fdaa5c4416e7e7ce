package org.gouji.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.gouji.calendar.ChinaTime;
import org.gouji.check.Facts;

/** The day on which reports are judged. */
@Singleton
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate date() {
        return ChinaTime.day(clock.instant());
    }

    /** All that is known of how a stored report was made. */
    Facts facts() {
        return Facts.on(date());
    }
}
