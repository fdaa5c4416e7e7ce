package org.gouji.statistics;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.form.CellKey;
import org.gouji.statistics.SeriesView.PointView;
import org.gouji.statistics.SeriesView.YearView;
import org.gouji.supervision.Sums;
import org.gouji.supervision.Sums.Sum;

/** Reads cells year by year. */
@Singleton
class Series {

    private final Sums sums;

    Series(Sums sums) {
        this.sums = sums;
    }

    /** Years without a form are left out. */
    SeriesView of(Asked asked, List<CellKey> cells, int from, int to) {
        List<YearView> years = new ArrayList<>();
        sums.sums(asked.organ(), IntStream.rangeClosed(from, to), asked.counted(), asked.extent())
                .forEach((year, sum) -> years.add(year(year, sum, cells, years)));
        return new SeriesView(
                asked.organ(), asked.extent().word(), asked.counted().word(), years);
    }

    private static YearView year(int year, Sum sum, List<CellKey> cells, List<YearView> before) {
        String edition = sum.edition().id();
        boolean changed =
                !before.isEmpty() && !before.get(before.size() - 1).edition().equals(edition);
        List<PointView> points = cells.stream().map(cell -> point(cell, sum)).toList();
        return new YearView(year, edition, changed, ReportsView.of(sum), points);
    }

    private static PointView point(CellKey key, Sum sum) {
        return sum.edition()
                .cell(key)
                .map(cell -> PointView.of(key.toString(), sum.cells().apply(cell.index())))
                .orElseGet(() -> PointView.notInForm(key.toString()));
    }
}
