package org.gouji.narrative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Makes dates of digits, if there are such dates. */
final class Dates {

    private static final int LONGEST = 4;

    private Dates() {}

    static Optional<LocalDate> of(String year, String month, String day) {
        if (year.length() != LONGEST || month.length() > LONGEST || day.length() > LONGEST) {
            return Optional.empty();
        }
        return of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
