package org.gouji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-01-20T12:00:00.123456Z");

    @Test
    void an_id_is_a_uuid_of_version_7_with_its_millisecond() {
        var id = new Ids(Clock.fixed(NOON, ZoneOffset.UTC)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void ids_ascend_even_within_a_moment_and_when_the_clock_goes_back() {
        var clock = new SteppingClock();
        var ids = new Ids(clock);

        var given = Stream.concat(
                        Stream.generate(ids::next).limit(10_000),
                        Stream.generate(() -> {
                                    clock.now = clock.now.minusMillis(1);
                                    return ids.next();
                                })
                                .limit(10))
                .map(UUID::toString)
                .toList();

        assertThat(given).isSorted().doesNotHaveDuplicates();
    }

    private static final class SteppingClock extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
