package org.gouji.report;

import org.gouji.content.ReportContent;
import org.gouji.platform.Defects;

/** What a report says after a write, given what it says before. Defects that it adds keep it from being stored. */
interface Change {

    ReportContent apply(Report before, Defects defects);
}
