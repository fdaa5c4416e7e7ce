package org.gouji.catalogue;

import java.util.List;

/** All editions, oldest first. */
record FormListView(List<FormSummaryView> items) {

    record FormSummaryView(
            String id,
            FormView.YearsView years,
            FormView.LabelView title,
            FormView.InstrumentView instrument,
            String href) {}
}
