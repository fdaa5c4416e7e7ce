package org.gouji.report;

import java.util.Optional;
import org.gouji.platform.EntityTag;

/** The entity tags of a report and its parts. */
final class Tags {

    private Tags() {}

    static EntityTag of(ReportHead head) {
        return EntityTag.of('r', head.version());
    }

    /** Absent where the edition has no such part. A row has the tag of its table. */
    static Optional<EntityTag> of(Report report, Part part) {
        return report.version(part).map(version -> EntityTag.of(kind(part), version));
    }

    private static char kind(Part part) {
        if (part instanceof Part.Whole) {
            return 'r';
        }
        return part instanceof Part.Section ? 's' : 't';
    }
}
