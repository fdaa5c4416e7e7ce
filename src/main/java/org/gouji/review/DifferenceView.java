package org.gouji.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.gouji.history.ChangeView;
import org.jspecify.annotations.Nullable;

/** What two states of a report, or the reports of two years, say differently, in the contract. */
record DifferenceView(SideView before, SideView after, List<ChangeView> cells, List<ProseView> prose) {

    /** @param revision none of a report as it is now */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SideView(String report, int year, String stage, @Nullable Integer revision) {}

    record ProseView(String pointer, List<PieceView> pieces) {}

    /** @param kind same, removed or added */
    record PieceView(String kind, String text) {}
}
