package org.gouji.access;

import static org.gouji.access.Right.CONSOLIDATE;
import static org.gouji.access.Right.EXPLAIN;
import static org.gouji.access.Right.JUDGE_EXPLANATIONS;
import static org.gouji.access.Right.PUBLISH;
import static org.gouji.access.Right.READ_ALL_BATCHES;
import static org.gouji.access.Right.READ_CATALOGUE;
import static org.gouji.access.Right.READ_HISTORY;
import static org.gouji.access.Right.READ_ORGANS;
import static org.gouji.access.Right.READ_PUBLISHED;
import static org.gouji.access.Right.READ_REPORTS;
import static org.gouji.access.Right.REVIEW;
import static org.gouji.access.Right.SUBMIT;
import static org.gouji.access.Right.SUPERVISE;
import static org.gouji.access.Right.TRY_CHECKS;
import static org.gouji.access.Right.VALIDATE;
import static org.gouji.access.Right.WRITE_ORGANS;
import static org.gouji.access.Right.WRITE_REPORTS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody is there for. The constants are the table of roles and rights. */
public enum Role {
    CLERK(Extent.OWN, READ_REPORTS, READ_HISTORY, WRITE_REPORTS, SUBMIT, EXPLAIN),
    REVIEWER(Extent.SUBTREE, READ_REPORTS, READ_HISTORY, REVIEW, JUDGE_EXPLANATIONS),
    PUBLISHER(Extent.SUBTREE, READ_REPORTS, READ_HISTORY, PUBLISH),
    SUPERVISOR(Extent.SUBTREE, READ_REPORTS, READ_HISTORY, TRY_CHECKS, SUPERVISE, CONSOLIDATE),
    ADMINISTRATOR(Extent.EVERYWHERE, WRITE_ORGANS, TRY_CHECKS, READ_ALL_BATCHES),
    AUDITOR(Extent.EVERYWHERE, READ_REPORTS, READ_HISTORY, TRY_CHECKS, SUPERVISE, CONSOLIDATE, READ_ALL_BATCHES);

    /** What everybody may, without an identity and everywhere. */
    public static final Set<Right> OF_THE_PUBLIC =
            Collections.unmodifiableSet(EnumSet.of(READ_CATALOGUE, READ_ORGANS, READ_PUBLISHED));

    private enum Extent {
        OWN,
        SUBTREE,
        EVERYWHERE
    }

    private final Extent extent;
    private final Set<Right> rights;

    Role(Extent extent, Right... rights) {
        this.extent = extent;
        this.rights = EnumSet.of(VALIDATE, rights);
    }

    /** In lower case, as everything in the API. */
    public static Optional<Role> of(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Beyond what everybody may. */
    public boolean gives(Right right) {
        return rights.contains(right);
    }

    /** Whether the role means nothing without an organ. */
    public boolean needsOrgan() {
        return extent != Extent.EVERYWHERE;
    }

    /** How far the role reaches for somebody who belongs to the organ. */
    public Reach from(UUID organ) {
        return switch (extent) {
            case OWN -> new Reach.Own(organ);
            case SUBTREE -> new Reach.Subtree(organ);
            case EVERYWHERE -> new Reach.Everywhere();
        };
    }
}
