package org.gouji.organ;

import java.util.Map;

/** The columns of organs as a table. */
enum OrganColumn {
    ID,
    NAME,
    ALIASES,
    TIER,
    KIND,
    POWERS,
    SUPERVISOR,
    CREDIT_CODE,
    VALID_FROM,
    VALID_UNTIL,
    SUCCESSORS,
    EXEMPT_FROM,
    EXEMPT_UNTIL,
    EXEMPT_REASON;

    static final Map<String, OrganColumn> BY_WORD = Words.of(values());

    String word() {
        return Words.of(this);
    }
}
