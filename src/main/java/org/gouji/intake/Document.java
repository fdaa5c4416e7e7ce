package org.gouji.intake;

import java.util.ArrayList;
import java.util.List;
import org.gouji.alignment.Aligned;
import org.gouji.alignment.DocumentFacts;
import org.gouji.alignment.note.Issue;
import org.gouji.check.Facts;
import org.gouji.reader.DocumentFormat;
import org.gouji.source.Remark;

/**
 * A document that was read.
 *
 * @param particulars what is said of it beside it
 * @param remarks of its reader
 */
public record Document(
        DocumentFormat format, Aligned aligned, Particulars particulars, Identity identity, List<Remark> remarks) {

    public Document {
        remarks = List.copyOf(remarks);
    }

    /** What it tells of itself, for the checks. */
    Facts facts() {
        return particulars.and(DocumentFacts.of(aligned));
    }

    List<Issue> issues() {
        List<Issue> all = new ArrayList<>(identity.issues());
        all.addAll(aligned.issues());
        return all;
    }
}
