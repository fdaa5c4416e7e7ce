package org.gouji.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.form.CellKey;

/**
 * The chain of requests that are carried over: what all reports carry in is what all reports of the year before carried
 * out, organ by organ and so in sum.
 *
 * @param in the sum of what is carried in, over organs where both figures are known
 * @param out the sum of what they carried out the year before
 * @param broken where the two differ
 * @param unknown how many organs have only one of the two figures, or none
 */
public record CarryOver(BigDecimal in, BigDecimal out, int known, List<Break> broken, int unknown) {

    public static final CellKey IN = CellKey.parse("applications/carriedIn/total");
    public static final CellKey OUT = CellKey.parse("applications/carriedOut/total");

    /** One organ whose carried-in figure is not what was carried out. */
    public record Break(UUID organ, BigDecimal in, BigDecimal out) {}

    public CarryOver {
        broken = List.copyOf(broken);
    }

    /**
     * @param carriedIn by organ; empty where the report has no figure
     * @param carriedOut of the year before; an organ may be absent
     */
    public static CarryOver of(Map<UUID, Optional<BigDecimal>> carriedIn, Map<UUID, Optional<BigDecimal>> carriedOut) {
        BigDecimal in = BigDecimal.ZERO;
        BigDecimal out = BigDecimal.ZERO;
        int known = 0;
        List<Break> broken = new ArrayList<>();
        for (var entry : carriedIn.entrySet()) {
            Optional<BigDecimal> before = carriedOut.getOrDefault(entry.getKey(), Optional.empty());
            if (entry.getValue().isPresent() && before.isPresent()) {
                known++;
                in = in.add(entry.getValue().get());
                out = out.add(before.get());
                if (entry.getValue().get().compareTo(before.get()) != 0) {
                    broken.add(new Break(entry.getKey(), entry.getValue().get(), before.get()));
                }
            }
        }
        return new CarryOver(in, out, known, broken, carriedIn.size() - known);
    }
}
