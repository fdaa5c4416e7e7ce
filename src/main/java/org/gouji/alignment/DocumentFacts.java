package org.gouji.alignment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.IssueKind;
import org.gouji.check.Fact;
import org.gouji.check.Facts;

/** What a document tells about the form it was written in, for the checks that judge it. What it does not tell is absent. */
public final class DocumentFacts {

    /** What an office has put in or left out, rather than what a conversion has damaged. */
    private static final Set<IssueCode> CHANGES_OF_THE_FORM =
            EnumSet.of(IssueCode.EXTRA_ROW, IssueCode.SUBTOTAL, IssueCode.EXTRA_COLUMN, IssueCode.EXTRA_FIGURE);

    private DocumentFacts() {}

    public static Facts of(Aligned aligned) {
        Map<Fact, Boolean> flags = new EnumMap<>(Fact.class);
        if (!aligned.origins().isEmpty()) {
            flags.put(Fact.TABLES_OF_EDITION, !has(aligned, EnumSet.of(IssueCode.EDITION_OF_OTHER_YEARS)));
            flags.put(Fact.MIXES_EDITIONS, has(aligned, EnumSet.of(IssueCode.CELL_OF_OTHER_EDITION)));
        }
        if (has(aligned, CHANGES_OF_THE_FORM)) {
            flags.put(Fact.LABELS_KEPT, false);
        } else if (aligned.issues().stream().allMatch(issue -> issue.code().kind() == IssueKind.NOTED)) {
            flags.put(Fact.LABELS_KEPT, true);
        }
        return new Facts(Optional.empty(), Map.of(), flags);
    }

    private static boolean has(Aligned aligned, Set<IssueCode> codes) {
        return aligned.issues().stream().map(Issue::code).anyMatch(codes::contains);
    }
}
