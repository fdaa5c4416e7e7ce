package org.gouji.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gouji.consolidation.CellSum;
import org.jspecify.annotations.Nullable;

/** Some cells of an organ, or of it and all below it, over some years. */
public record SeriesView(UUID organ, String scope, String stage, List<YearView> years) {

    /**
     * One year.
     *
     * @param changed whether its form is another edition than that of the year before it, of which not all can be compared
     */
    public record YearView(int year, String edition, boolean changed, ReportsView reports, List<PointView> points) {}

    /**
     * One cell in one year.
     *
     * @param inForm whether the edition has such a cell; if not, there is no figure, which is not zero
     * @param sum null where there is none
     */
    public record PointView(
            String cell,
            boolean inForm,
            @JsonInclude(Include.ALWAYS) @Nullable BigDecimal sum,
            boolean complete,
            int numbers,
            int blank,
            int missing,
            int unreadable,
            int absent) {

        static PointView of(String cell, CellSum sum) {
            return new PointView(
                    cell,
                    true,
                    sum.sum().orElse(null),
                    sum.isComplete(),
                    sum.numbers(),
                    sum.blank(),
                    sum.missing(),
                    sum.unreadable(),
                    sum.absent());
        }

        static PointView notInForm(String cell) {
            return new PointView(cell, false, null, false, 0, 0, 0, 0, 0);
        }
    }
}
