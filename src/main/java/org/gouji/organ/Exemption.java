package org.gouji.organ;

import java.util.Optional;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * That an organ files no report of its own, as when it is reported by the one above it.
 *
 * @param from the first year
 * @param until the last year; null when no end is known
 */
record Exemption(int from, @Nullable Integer until, String reason) {

    static final String FROM = "exemptFrom";
    static final String UNTIL = "exemptUntil";
    static final String REASON = "exemptReason";

    private static final int FIRST = 2000;
    private static final int LAST = 2999;
    private static final int LONGEST_REASON = 500;

    static @Nullable Exemption read(JsonFields fields, Defects defects) {
        Optional<Integer> from = fields.integer(FROM, FIRST, LAST);
        Optional<Integer> until = fields.integer(UNTIL, FIRST, LAST);
        Optional<String> reason = fields.text(REASON, LONGEST_REASON).filter(text -> !text.isBlank());
        if (from.isEmpty()) {
            if (until.isPresent() || reason.isPresent()) {
                defects.add(fields.pointer(FROM), OrganError.EXEMPTION_WITHOUT_FIRST_YEAR);
            }
            return null;
        }
        if (reason.isEmpty()) {
            defects.add(fields.pointer(REASON), OrganError.EXEMPTION_WITHOUT_REASON);
        }
        if (until.isPresent() && until.get() < from.get()) {
            defects.add(fields.pointer(UNTIL), OrganError.EXEMPTION_ENDS_BEFORE_IT_BEGINS);
        }
        return new Exemption(from.get(), until.orElse(null), reason.orElse(""));
    }
}
