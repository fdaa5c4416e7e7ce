package org.gouji.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** All of China has one time; days there begin and end with it, wherever the service runs. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
