package org.gouji.supervision;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.consolidation.CarryOver;
import org.gouji.consolidation.Gaps;
import org.gouji.consolidation.Peaks;
import org.gouji.consolidation.ReportFigures;
import org.gouji.consolidation.Tally;
import org.gouji.form.Cell;
import org.gouji.form.Edition;

/** What is gathered while reports go by. */
final class Added {

    private final Collected collected;
    private final Tally tally;
    private final Peaks peaks;
    private final Gaps gaps;
    private final Optional<Cell> in;
    private final Map<UUID, Optional<BigDecimal>> carriedIn = new HashMap<>();
    private final Map<UUID, Optional<BigDecimal>> carriedOut = new HashMap<>();

    Added(Collected collected) {
        Edition edition = collected.edition();
        this.collected = collected;
        this.tally = new Tally(edition);
        this.peaks = new Peaks(edition);
        this.gaps = new Gaps(edition, Outcome.MOST_NAMED);
        this.in = edition.cell(CarryOver.IN);
    }

    void add(Filed report, ReportFigures figures) {
        tally.add(figures);
        peaks.add(report.organ(), figures);
        gaps.add(report.organ(), figures);
        in.ifPresent(cell -> carriedIn.put(report.organ(), figures.number(cell.index())));
    }

    Optional<CarryOver> chain() {
        return carriedOut.isEmpty() ? Optional.empty() : Optional.of(CarryOver.of(carriedIn, carriedOut));
    }

    /** What the year before carried out, by organ. */
    void carriedOut(Map<UUID, Optional<BigDecimal>> figures) {
        carriedOut.putAll(figures);
    }

    Collected collected() {
        return collected;
    }

    Tally tally() {
        return tally;
    }

    Peaks peaks() {
        return peaks;
    }

    Gaps gaps() {
        return gaps;
    }
}
