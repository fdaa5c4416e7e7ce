package org.gouji.province;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Plants one fault in about one report of thirty, and tells which. */
final class Planting {

    static final int ONE_OF = 30;

    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

    private final List<Fault> planted = new ArrayList<>();

    /** What was done to the report, or nothing. */
    Optional<Fault.Kind> plant(Place place, int year, Figures figures, SplittableRandom random) {
        if (random.nextInt(ONE_OF) != 0) {
            return Optional.empty();
        }
        var kind = Fault.Kind.values()[random.nextInt(Fault.Kind.values().length)];
        var cell = cell(kind);
        cell.ifPresent(key -> spoil(kind, key.split("/"), figures));
        planted.add(new Fault(place.id(), year, kind, cell));
        return Optional.of(kind);
    }

    List<Fault> planted() {
        return planted;
    }

    private static Optional<String> cell(Fault.Kind kind) {
        return switch (kind) {
            case NO_REPORT, STILL_A_DRAFT -> Optional.empty();
            case WRONG_TOTAL -> Optional.of("disputes/reconsideration/total");
            case WRONG_CARRY_OVER -> Optional.of("applications/carriedIn/naturalPerson");
            case BLANK_CELL -> Optional.of("disclosure/coercion/decisions");
            case MISSING_CELL -> Optional.of("applications/granted/company");
            case UNREADABLE_CELL -> Optional.of("disclosure/licences/decisions");
            case WRONG_UNIT -> Optional.of("disclosure/fees/amount");
        };
    }

    private static void spoil(Fault.Kind kind, String[] cell, Figures figures) {
        switch (kind) {
            case BLANK_CELL -> figures.set(cell[0], cell[1], cell[2], "null");
            case MISSING_CELL -> figures.set(cell[0], cell[1], cell[2], null);
            case UNREADABLE_CELL -> figures.set(cell[0], cell[1], cell[2], "{\"unreadable\": \"O\"}");
            case WRONG_UNIT ->
                figures.set(
                        cell[0],
                        cell[1],
                        cell[2],
                        figures.amount(cell[0], cell[1], cell[2]).multiply(YUAN).toPlainString());
            case WRONG_TOTAL, WRONG_CARRY_OVER ->
                figures.set(cell[0], cell[1], cell[2], "" + (figures.number(cell[0], cell[1], cell[2]) + 1));
            case NO_REPORT, STILL_A_DRAFT -> throw new IllegalArgumentException(kind.name());
        }
    }
}
