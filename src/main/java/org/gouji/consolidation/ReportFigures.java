package org.gouji.consolidation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.form.Cell;
import org.gouji.form.Edition;

/** The figures of one report in the cells of an edition, compact: tens of thousands of them are added up at once. */
public final class ReportFigures {

    /** Why a cell adds nothing. */
    public enum Gap {
        BLANK,
        MISSING,
        UNREADABLE
    }

    // no figure has so many digits
    private static final long BLANK = Long.MIN_VALUE;
    private static final long MISSING = Long.MIN_VALUE + 1;
    private static final long UNREADABLE = Long.MIN_VALUE + 2;
    private static final long DECIMAL = Long.MIN_VALUE + 3;
    private static final int GAPS = 4;

    private final long[] numbers;
    private final Map<Integer, BigDecimal> decimals = new HashMap<>();

    /** All cells missing. */
    public ReportFigures(Edition edition) {
        numbers = new long[edition.size()];
        Arrays.fill(numbers, MISSING);
    }

    /** The cells that both editions have under one key; others of the edition are missing. */
    public static ReportFigures of(Cells cells, Edition edition) {
        ReportFigures figures = new ReportFigures(edition);
        for (Cell cell : cells.edition().cells()) {
            edition.cell(cell.key()).ifPresent(same -> figures.put(same.index(), cells.at(cell.index())));
        }
        return figures;
    }

    public void put(int cell, long number) {
        numbers[cell] = number;
    }

    public void put(int cell, CellValue value) {
        if (value instanceof CellValue.Number number) {
            put(cell, number.value());
        } else if (value instanceof CellValue.Blank) {
            numbers[cell] = BLANK;
        } else {
            numbers[cell] = value instanceof CellValue.Unreadable ? UNREADABLE : MISSING;
        }
    }

    public Optional<Gap> gap(int cell) {
        long number = numbers[cell];
        if (number > UNREADABLE) {
            return Optional.empty();
        }
        return Optional.of(number == BLANK ? Gap.BLANK : number == MISSING ? Gap.MISSING : Gap.UNREADABLE);
    }

    /** Empty where there is a gap. */
    public Optional<BigDecimal> number(int cell) {
        if (gap(cell).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                isWhole(cell) ? BigDecimal.valueOf(numbers[cell]) : decimals.getOrDefault(cell, BigDecimal.ZERO));
    }

    public int size() {
        return numbers.length;
    }

    boolean isWhole(int cell) {
        return numbers[cell] > DECIMAL;
    }

    long whole(int cell) {
        return numbers[cell];
    }

    long raw(int cell) {
        return numbers[cell];
    }

    void putRaw(int cell, long raw) {
        numbers[cell] = raw;
    }

    Map<Integer, BigDecimal> decimals() {
        return Map.copyOf(decimals);
    }

    void putDecimal(int cell, BigDecimal number) {
        numbers[cell] = DECIMAL;
        decimals.put(cell, number);
    }

    /** Small for what is frequent: zigzag, with gaps and decimals first. No figure has so many digits that it overflows. */
    static long toCode(long raw) {
        return raw <= DECIMAL ? raw - Long.MIN_VALUE : GAPS + ((raw << 1) ^ (raw >> 63));
    }

    static long ofCode(long code) {
        long zigzag = code - GAPS;
        return zigzag < 0 ? code + Long.MIN_VALUE : (zigzag >>> 1) ^ -(zigzag & 1);
    }

    private void put(int cell, BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= 18) {
            numbers[cell] = number.longValueExact();
        } else {
            putDecimal(cell, number);
        }
    }
}
