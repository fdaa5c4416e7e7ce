package org.gouji.supervision;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** By when a report must be handed in: the last day, in the year after the one that it is about. */
@Startup
@Singleton
class Deadlines {

    private static final String FILE = "/supervision/deadlines.json";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("MM-dd");

    private record Days(String basis, String government, String others) {}

    private final Days days = read();

    LocalDate ofGovernments(int year) {
        return MonthDay.parse(days.government(), FORM).atYear(year + 1);
    }

    LocalDate ofOthers(int year) {
        return MonthDay.parse(days.others(), FORM).atYear(year + 1);
    }

    /** When the day is over in China. */
    static OffsetDateTime over(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CHINA).toOffsetDateTime();
    }

    private static Days read() {
        try (InputStream in = Deadlines.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(Objects.requireNonNull(in, FILE), Days.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
