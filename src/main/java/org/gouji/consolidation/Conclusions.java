package org.gouji.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.form.Cell;
import org.gouji.form.Edition;
import org.gouji.form.ValueKind;

/** Draws what the rules for sums say: for figures, P-06 and P-07 for who is in the sum. */
public final class Conclusions {

    /** Half a cent of ten thousand yuan may be lost by rounding in each report. */
    private static final BigDecimal FEES_TOLERANCE = new BigDecimal("0.01");

    private static final String DISCLOSURE = "disclosure";
    private static final List<String> INSTRUMENTS = List.of("regulations", "normativeDocuments");

    private final Tally tally;
    private final Peaks peaks;
    private final int absent;
    private final List<Conclusion> drawn = new ArrayList<>();

    private Conclusions(Tally tally, Peaks peaks, int absent) {
        this.tally = tally;
        this.peaks = peaks;
        this.absent = absent;
    }

    /**
     * @param said the government's own report; of the same edition
     * @param absent how many reports are not there
     * @param outside how many organs are led from above and left out
     */
    public static List<Conclusion> draw(
            Edition edition,
            Tally tally,
            Peaks peaks,
            Optional<Cells> said,
            Optional<CarryOver> carryOver,
            int absent,
            int outside) {
        Conclusions conclusions = new Conclusions(tally, peaks, absent);
        conclusions.whole(absent, outside);
        carryOver.ifPresent(conclusions::chain);
        edition.cells().forEach(cell -> conclusions.cell(cell, said.map(cells -> cells.at(cell.index()))));
        return List.copyOf(conclusions.drawn);
    }

    private void whole(int absent, int outside) {
        if (absent > 0) {
            drawn.add(Conclusion.of("P-07", true, absent));
        }
        if (outside > 0) {
            drawn.add(Conclusion.of("P-06", false, outside));
        }
    }

    private void chain(CarryOver carryOver) {
        if (!carryOver.broken().isEmpty()) {
            drawn.add(new Conclusion(
                    "A-03",
                    true,
                    Optional.empty(),
                    Optional.of(carryOver.in()),
                    Optional.of(carryOver.out()),
                    Optional.empty(),
                    carryOver.broken().size()));
        }
    }

    private void cell(Cell cell, Optional<CellValue> said) {
        CellSum sum = tally.at(cell.index(), absent);
        Optional<Peak> peak = peaks.at(cell.index());
        if (isInstrument(cell) && severalHave(sum, peak)) {
            drawn.add(Conclusion.at("A-04", false, cell, sum.total(), sum.total()));
        }
        said.filter(CellValue.Number.class::isInstance)
                .map(value -> ((CellValue.Number) value).value())
                .ifPresent(number -> beside(cell, number, sum, peak));
    }

    private void beside(Cell cell, BigDecimal said, CellSum sum, Optional<Peak> peak) {
        boolean money = cell.kind() == ValueKind.AMOUNT || cell.kind() == ValueKind.AMOUNT_WITH_UNIT;
        BigDecimal tolerance = money ? FEES_TOLERANCE : BigDecimal.ZERO;
        boolean differs =
                sum.sum().isPresent() && said.subtract(sum.total()).abs().compareTo(tolerance) > 0;
        if (differs) {
            drawn.add(Conclusion.at(money ? "A-05" : "A-01", sum.isComplete(), cell, said, sum.total())
                    .lacking(sum.absent() + sum.blank() + sum.missing() + sum.unreadable()));
        }
        // a whole cannot be less than one of its parts, whatever else is not known; instruments may be issued jointly
        peak.filter(part -> !money && !isInstrument(cell) && said.compareTo(part.number()) < 0)
                .ifPresent(part -> drawn.add(
                        Conclusion.at("A-02", true, cell, said, part.number()).by(part.organ())));
    }

    private static boolean isInstrument(Cell cell) {
        return cell.key().table().equals(DISCLOSURE)
                && INSTRUMENTS.contains(cell.key().row());
    }

    private static boolean severalHave(CellSum sum, Optional<Peak> peak) {
        return peak.filter(largest -> largest.number().signum() > 0)
                .filter(largest -> sum.total().compareTo(largest.number()) > 0)
                .isPresent();
    }
}
