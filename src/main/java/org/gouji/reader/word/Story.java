package org.gouji.reader.word;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Allowance;
import org.gouji.source.Origin;
import org.gouji.source.Remark;

/** How far the reading of one document has come, and what was remarked on the way. Mutable; of one reading. */
final class Story {

    private final Allowance allowance;
    private final List<Remark> remarks = new ArrayList<>();
    private Origin here = Origin.UNKNOWN;
    private int paragraphs;
    private int tables;

    Story(Allowance allowance) {
        this.allowance = allowance;
    }

    Allowance allowance() {
        return allowance;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** The cell in which the reading is; unknown outside of tables. */
    Origin here() {
        return here;
    }

    void goTo(Origin origin) {
        here = origin;
    }

    Origin nextTable() {
        return Origin.table(++tables);
    }

    /** The place of the paragraph that is being read. */
    Origin paragraph() {
        return here.onLine(paragraphs + 1);
    }

    void endParagraph() {
        paragraphs++;
    }

    void remark(Remark.Kind kind, String found) {
        remark(kind, found, paragraph());
    }

    void remark(Remark.Kind kind, String found, Origin origin) {
        allowance.boxes(1);
        remarks.add(new Remark(kind, found.strip(), origin));
    }
}
