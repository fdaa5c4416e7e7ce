package org.gouji.intake;

import java.util.ArrayList;
import java.util.List;
import org.gouji.alignment.Aligned;
import org.gouji.alignment.Issue;
import org.gouji.reader.DocumentFormat;
import org.gouji.source.Remark;

/**
 * A document that was read.
 *
 * @param remarks of its reader
 */
public record Document(DocumentFormat format, Aligned aligned, Identity identity, List<Remark> remarks) {

    public Document {
        remarks = List.copyOf(remarks);
    }

    List<Issue> issues() {
        List<Issue> all = new ArrayList<>(identity.issues());
        all.addAll(aligned.issues());
        return all;
    }
}
