package org.gouji.check;

import java.util.HashMap;
import java.util.Map;
import org.gouji.form.Cell;

/**
 * Where a rule is applied and what it says there.
 *
 * @param address within the report; with the check's id the id of the finding
 * @param bound labels of the row and column that the rule is applied to
 * @param appliesWithoutFigures whether a lacking figure is worth a finding of this rule, or is another check's business
 */
record Place(
        Check check,
        String address,
        Severity severity,
        Effect effect,
        MessageTemplate message,
        Map<String, Message> bound,
        boolean appliesWithoutFigures) {

    String id() {
        return check.id() + "/" + address;
    }

    /** The same in one cell of many, each of which has a finding of its own. */
    Place at(Cell cell) {
        return within(cell.key().toString());
    }

    /** The same at one passage of many. */
    Place at(Passage passage) {
        return within(passage.address());
    }

    private Place within(String other) {
        return at(address.isEmpty() ? other : other + "/" + address);
    }

    Place at(String other) {
        return new Place(check, other, severity, effect, message, bound, appliesWithoutFigures);
    }

    Map<String, Message> variables(Map<String, Message> more) {
        Map<String, Message> all = new HashMap<>(bound);
        all.put("check", check.title());
        all.putAll(more);
        return all;
    }
}
