package org.gouji.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gouji.check.Facts;

/** The day in China, which has one time zone: the statute's deadlines end with it, wherever the service runs. */
@Singleton
class Today {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate date() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    /** All that is known of how a stored report was made. */
    Facts facts() {
        return Facts.on(date());
    }
}
