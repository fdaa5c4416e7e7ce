package org.gouji.narrative;

import java.util.List;
import org.gouji.content.ReportContent;

/** Reads counts, items, shares and growth. */
final class Counts {

    Counts() {}

    List<Statement> read(ReportContent report) {
        return List.of();
    }
}
