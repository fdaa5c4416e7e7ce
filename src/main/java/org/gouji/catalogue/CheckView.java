package org.gouji.catalogue;

import java.util.List;

/** A check as the API shows it. */
record CheckView(
        String id,
        int version,
        String origin,
        boolean active,
        MessageView title,
        List<String> editions,
        String scope,
        String severity,
        String effect,
        String basis,
        String note,
        List<RuleView> rules) {

    record MessageView(String zh, String en) {}

    /** What is compared, and the template of what is said when it does not hold. */
    record RuleView(String formula, MessageView message) {}
}
