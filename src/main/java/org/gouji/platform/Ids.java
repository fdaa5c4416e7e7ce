package org.gouji.platform;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Gives out UUIDs of version 7 (RFC 9562): sorted by the time they were given out, ascending within this process. */
@Singleton
public class Ids {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private long last;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public synchronized UUID next() {
        var now = clock.instant();
        // milliseconds, then the rest of the second's thousandth in 1/4096 (RFC 9562, 6.2, method 3)
        long tick = (now.toEpochMilli() << 12) + (now.getNano() % 1_000_000) * 4096L / 1_000_000;
        last = Math.max(tick, last + 1);
        long high = (last >>> 12 << 16) | VERSION | (last & 0xFFF);
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }
}
