package org.gouji.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.RawRuleSet.RawDistinct;
import org.gouji.check.RawRuleSet.RawEach;
import org.gouji.check.RawRuleSet.RawRule;
import org.jspecify.annotations.Nullable;

/** Which properties a rule has to have, and which it may. One that its form would not look at is a mistake. */
final class RuleShape {

    static final String NOT_APPLICABLE = "notApplicable";

    private static final Set<String> WITH_CELLS = Set.of("must", "ceiling");
    private static final Set<String> WITH_KINDS = Set.of("must", "ceiling", "fullRow");
    private static final Set<String> FOR_EACH = Set.of("holds", "must", "ceiling", "fullRow");

    private final RawRule raw;
    private final List<String> problems = new ArrayList<>();

    private RuleShape(RawRule raw) {
        this.raw = raw;
    }

    /** What is wrong with a rule before any of its formulas is read; nothing if it can be compiled. */
    static List<String> problems(RawRule raw) {
        RuleShape shape = new RuleShape(raw);
        shape.form().ifPresent(shape::check);
        return shape.problems;
    }

    private Optional<String> form() {
        Map<String, @Nullable Object> forms = new LinkedHashMap<>();
        forms.put("holds", raw.holds());
        forms.put("ceiling", raw.ceiling());
        forms.put("must", raw.must());
        forms.put("fullRow", raw.fullRow());
        forms.put("distinct", raw.distinct());
        forms.put("complete", raw.complete());
        forms.put("repair", raw.repair());
        List<String> found =
                forms.keySet().stream().filter(form -> forms.get(form) != null).toList();
        if (found.size() != 1) {
            problems.add("a rule has exactly one of " + forms.keySet() + "; this one has " + found);
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private void check(String form) {
        belongs("when", raw.when(), form.equals("holds"), "holds");
        belongs("cells", raw.cells(), WITH_CELLS.contains(form), "must and ceiling");
        belongs("kinds", raw.kinds(), WITH_KINDS.contains(form), "must, ceiling and fullRow");
        belongs("each", raw.each(), FOR_EACH.contains(form), "holds, must, ceiling and fullRow");
        needs("cells", raw.cells(), WITH_CELLS.contains(form));
        belongs("passage", raw.passage(), form.equals("holds"), "holds");
        belongs("topics", raw.topics(), raw.passage() != null, "passage");
        belongs("parts", raw.parts(), raw.passage() != null, "passage");
        needs("at", raw.at(), !form.equals("must") && raw.passage() == null);
        boolean hasLimit = Requirement.Must.BE_AT_MOST.isCalled(Objects.requireNonNullElse(raw.must(), ""));
        belongs("limit", raw.limit(), hasLimit, "beAtMost");
        needs("limit", raw.limit(), hasLimit);
        if (raw.message() == null || !raw.message().isComplete()) {
            problems.add("message is missing, or has not both languages");
        }
        if (raw.lacking() != null && !raw.lacking().equals(NOT_APPLICABLE)) {
            problems.add("lacking can only be " + NOT_APPLICABLE + ", not '" + raw.lacking() + "'");
        }
        each();
        distinct();
    }

    private void each() {
        RawEach each = raw.each();
        if (each != null) {
            boolean ofTable = each.section() == null;
            needs("each.table or each.section", each.table(), ofTable);
            needs("each.row or each.column", each.row() == null ? each.column() : each.row(), ofTable);
            belongs("each.table", each.table(), ofTable, "each without section");
        }
    }

    private void distinct() {
        RawDistinct distinct = raw.distinct();
        if (distinct != null) {
            needs("distinct.table", distinct.table(), true);
            needs("distinct.columns", distinct.columns(), true);
            needs("distinct.fewest", distinct.fewest(), true);
            needs("distinct.greatest", distinct.greatest(), true);
        }
    }

    private void belongs(String property, @Nullable Object value, boolean here, String where) {
        if (value != null && !here) {
            problems.add(property + " belongs to " + where + " only");
        }
    }

    private void needs(String property, @Nullable Object value, boolean here) {
        if (value == null && here) {
            problems.add(property + " is missing");
        }
    }
}
