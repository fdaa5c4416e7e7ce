package org.gouji.narrative;

import java.util.List;
import org.gouji.content.ReportContent;

/** Reads years, periods, citations, contacts, title, closing, headings, and how the text is written. */
final class Writing {

    Writing() {}

    List<Statement> read(ReportContent report) {
        return List.of();
    }
}
