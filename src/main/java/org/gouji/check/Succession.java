package org.gouji.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.content.CellValue;
import org.gouji.content.Cells;
import org.gouji.content.ReportContent;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;

/** Whose figures of last year an organ's report follows on. */
public enum Succession {
    /** Its own, or those of the one organ that it was before. */
    NONE,
    /** Those of several organs together, which are this one now. */
    MERGED,
    /** A part of those of an organ that others took over from as well. */
    SPLIT;

    /**
     * What several reports of a year say together: the sums of their figures, and no words. Blanks count as 0 where
     * another has a number; a figure that one of them lacks is missing. One alone stands for itself.
     */
    public static Optional<ReportContent> together(List<ReportContent> reports) {
        if (reports.size() <= 1) {
            return reports.stream().findFirst();
        }
        ReportContent first = reports.get(0);
        Edition edition = first.edition();
        Map<CellKey, CellValue> sums = new HashMap<>();
        for (Cell cell : edition.cells()) {
            sums.put(
                    cell.key(),
                    sum(reports.stream()
                            .map(report -> report.cells().get(cell.key()))
                            .toList()));
        }
        return Optional.of(ReportContent.empty(edition, first.year()).with(Cells.of(edition, sums)));
    }

    private static CellValue sum(List<CellValue> values) {
        if (values.stream().allMatch(CellValue.Blank.class::isInstance)) {
            return CellValue.BLANK;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (CellValue value : values) {
            if (value instanceof CellValue.Number number) {
                sum = sum.add(number.value());
            } else if (!(value instanceof CellValue.Blank)) {
                return CellValue.MISSING;
            }
        }
        return new CellValue.Number(sum, "");
    }
}
