package org.gouji.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gouji.consolidation.ReportFigures.Gap;
import org.gouji.form.Cell;
import org.gouji.form.CellKey;
import org.gouji.form.Edition;

/** Counts the cells that add nothing to a sum and names the first of them. Not for several threads. */
public final class Gaps {

    /** One cell of one report. */
    public record Place(UUID organ, CellKey cell, Gap gap) {}

    private final Edition edition;
    private final int most;
    private final List<Place> first = new ArrayList<>();
    private long count;

    public Gaps(Edition edition, int most) {
        this.edition = edition;
        this.most = most;
    }

    public void add(UUID organ, ReportFigures report) {
        for (int i = 0; i < report.size(); i++) {
            if (!report.isWhole(i)) {
                Cell cell = edition.cells().get(i);
                report.gap(i).ifPresent(gap -> add(new Place(organ, cell.key(), gap)));
            }
        }
    }

    public long count() {
        return count;
    }

    public List<Place> first() {
        return List.copyOf(first);
    }

    private void add(Place place) {
        count++;
        if (first.size() < most) {
            first.add(place);
        }
    }
}
