package org.gouji.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.alignment.note.Issue;
import org.gouji.organ.OrganNames;

/**
 * Whose report a document is.
 *
 * @param found the name that the document has, as it stands there
 * @param organ none where it is not certain
 * @param candidates organs that may be meant, the most likely first
 * @param issues what is to be said about it
 */
record Identity(
        Match match,
        Optional<String> found,
        Optional<OrganNames> organ,
        List<OrganNames> candidates,
        List<Issue> issues) {

    /** Why it is the organ. */
    enum Match {
        NAME,
        ALIAS,
        /** The sender said so. */
        GIVEN,
        NONE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Identity {
        candidates = List.copyOf(candidates);
        issues = List.copyOf(issues);
    }
}
