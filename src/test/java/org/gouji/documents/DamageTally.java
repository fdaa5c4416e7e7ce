package org.gouji.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What came of all damages in all renderings. */
final class DamageTally {

    /** Cells that are still in the documents, and those of them that were read as they stand there. */
    record Share(int there, int read) {

        Share and(Outcome outcome) {
            return new Share(there + outcome.there(), read + outcome.read());
        }

        /** In percent, to one decimal; everything and nothing only where it is exactly that. */
        String shown() {
            long thousandths = Math.round(1000.0 * read / there);
            if (read < there && thousandths == 1000) {
                thousandths = 999;
            }
            return thousandths / 10 + "." + thousandths % 10;
        }
    }

    private final Map<Damage, Map<Rendering, Share>> shares = new EnumMap<>(Damage.class);
    private final List<String> silent = new ArrayList<>();
    private int documents;

    /** So many documents of each damage in each rendering. */
    static DamageTally ofAll(int count) {
        DamageTally tally = new DamageTally();
        for (int seed = 0; seed < count; seed++) {
            for (Damage damage : Damage.values()) {
                for (Rendering rendering : Rendering.values()) {
                    tally.add(damage, rendering, seed + damage.ordinal());
                }
            }
        }
        return tally;
    }

    /** One document of each damage in every second rendering, so that each has its turn. */
    static DamageTally ofSome() {
        DamageTally tally = new DamageTally();
        for (Damage damage : Damage.values()) {
            for (Rendering rendering : Rendering.values()) {
                if ((damage.ordinal() + rendering.ordinal()) % 2 == 0) {
                    tally.add(damage, rendering, damage.ordinal());
                }
            }
        }
        return tally;
    }

    private void add(Damage damage, Rendering rendering, int seed) {
        // only where rows and columns add up can digits be told apart that stand together
        DamagedReport report =
                rendering == Rendering.GLUED ? DamagedReport.balanced(damage, seed) : DamagedReport.of(damage, seed);
        Outcome outcome = Outcome.of(report, rendering);
        documents++;
        shares.computeIfAbsent(damage, key -> new EnumMap<>(Rendering.class))
                .merge(rendering, new Share(0, 0).and(outcome), (sum, one) -> sum.and(outcome));
        outcome.silent().forEach(cell -> silent.add(damage + " " + rendering + " " + seed + ": " + cell));
    }

    int documents() {
        return documents;
    }

    List<String> silent() {
        return silent;
    }

    Share share(Damage damage, Rendering rendering) {
        return Objects.requireNonNull(Objects.requireNonNull(shares.get(damage)).get(rendering));
    }
}
