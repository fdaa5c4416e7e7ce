package org.gouji.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one cell of a table holds. */
public sealed interface Value {

    Value BLANK = new Blank();

    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    record Decimal(BigDecimal number) implements Value {}

    record Day(LocalDate date) implements Value {}

    record Blank() implements Value {}

    /** Blank for null; an empty text is blank in both formats. */
    static Value of(@Nullable String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(text);
    }

    static Value of(@Nullable Long number) {
        return number == null ? BLANK : new Whole(number);
    }

    static Value of(long number) {
        return new Whole(number);
    }

    static Value of(@Nullable BigDecimal number) {
        return number == null ? BLANK : new Decimal(number);
    }

    static Value of(@Nullable LocalDate date) {
        return date == null ? BLANK : new Day(date);
    }
}
