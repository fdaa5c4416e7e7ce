package org.gouji.check;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of how a report was made and published. What is absent is unknown.
 *
 * @param today given, never read from a clock
 */
public record Facts(Optional<LocalDate> today, Map<Fact, LocalDate> dates, Map<Fact, Boolean> flags) {

    public static final Facts NONE = new Facts(Optional.empty(), Map.of(), Map.of());

    public Facts {
        dates = Map.copyOf(dates);
        flags = Map.copyOf(flags);
    }

    public static Facts on(LocalDate today) {
        return new Facts(Optional.of(today), Map.of(), Map.of());
    }

    /** Unless the day is known already. */
    public Facts orElse(Fact fact, LocalDate day) {
        Map<Fact, LocalDate> known = new EnumMap<>(Fact.class);
        known.put(fact, day);
        known.putAll(dates);
        return new Facts(today, known, flags);
    }

    Optional<LocalDate> date(Fact fact) {
        return Optional.ofNullable(dates.get(fact));
    }

    Truth flag(Fact fact) {
        Boolean known = flags.get(fact);
        return known == null ? Truth.UNKNOWN : Truth.of(known);
    }
}
