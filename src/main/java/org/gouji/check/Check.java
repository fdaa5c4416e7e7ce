package org.gouji.check;

import java.util.List;

/**
 * A check as the catalogue shows it.
 *
 * @param active false: it is shown, and not made
 * @param editions ids of the editions that it applies to
 * @param basis the law, notice or reason behind it
 * @param note what was decided where the wording left room; empty where nothing had to be
 * @param formulas what is compared, as text, one per rule
 * @param messages the templates of what it says, one per rule
 */
public record Check(
        String id,
        int version,
        boolean active,
        List<String> editions,
        Scope scope,
        Severity severity,
        Effect effect,
        Message title,
        String basis,
        String note,
        List<String> formulas,
        List<Message> messages) {

    public Check {
        editions = List.copyOf(editions);
        formulas = List.copyOf(formulas);
        messages = List.copyOf(messages);
    }
}
