package org.gouji.consolidation;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.gouji.form.Edition;

/**
 * The figures of one report, packed to be kept: most are 0 or small, so that a report takes a quarter of a kilobyte.
 * Immutable.
 */
public final class PackedFigures {

    private static final int DIGITS = 7;
    private static final int MORE = 1 << DIGITS;
    private static final int LONGEST = 1 + Long.SIZE / DIGITS;
    private static final int OBJECT = 64;

    private final byte[] packed;
    private final Map<Integer, BigDecimal> decimals;

    private PackedFigures(byte[] packed, Map<Integer, BigDecimal> decimals) {
        this.packed = packed;
        this.decimals = decimals;
    }

    public static PackedFigures of(ReportFigures figures) {
        ByteBuffer packed = ByteBuffer.allocate(figures.size() * LONGEST);
        for (int cell = 0; cell < figures.size(); cell++) {
            write(ReportFigures.toCode(figures.raw(cell)), packed);
        }
        return new PackedFigures(Arrays.copyOf(packed.array(), packed.position()), figures.decimals());
    }

    /** @param edition of the figures that were packed */
    public ReportFigures unpacked(Edition edition) {
        ReportFigures figures = new ReportFigures(edition);
        int at = 0;
        for (int cell = 0; cell < figures.size(); cell++) {
            long code = 0;
            int shift = 0;
            while (packed[at] < 0) {
                code |= (long) (packed[at++] & MORE - 1) << shift;
                shift += DIGITS;
            }
            code |= (long) packed[at++] << shift;
            figures.putRaw(cell, ReportFigures.ofCode(code));
        }
        decimals.forEach(figures::putDecimal);
        return figures;
    }

    /** About how many bytes of memory it takes. */
    public int size() {
        return packed.length + OBJECT * (2 + decimals.size());
    }

    private static void write(long code, ByteBuffer into) {
        long rest = code;
        while ((rest & -MORE) != 0) {
            into.put((byte) (rest & MORE - 1 | MORE));
            rest >>>= DIGITS;
        }
        into.put((byte) rest);
    }
}
