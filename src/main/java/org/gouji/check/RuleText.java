package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.RawRuleSet.RawDistinct;
import org.gouji.check.RawRuleSet.RawEach;
import org.gouji.check.RawRuleSet.RawRule;
import org.jspecify.annotations.Nullable;

/** A rule as one line of text, for the catalogue of checks. */
final class RuleText {

    private RuleText() {}

    static String of(RawRule rule) {
        List<String> parts = new ArrayList<>();
        RawEach each = rule.each();
        if (each != null && each.section() != null) {
            parts.add("for each $section in " + each.section() + ":");
        } else if (each != null) {
            parts.add("for each" + named(" $row in ", each.row()) + named(" $column in ", each.column()) + " of "
                    + each.table() + ":");
        }
        if (rule.passage() != null) {
            parts.add(
                    "for each " + rule.passage() + listed(" of ", rule.topics()) + listed(" in ", rule.parts()) + ":");
        }
        if (rule.when() != null) {
            parts.add("when " + rule.when() + " then");
        }
        add(parts, "", rule.holds());
        if (rule.cells() != null) {
            parts.add("each of " + rule.cells() + (rule.kinds() == null ? "" : " of kind " + rule.kinds()));
        }
        add(parts, "<= ", rule.ceiling());
        add(parts, "must ", rule.must());
        add(parts, "", rule.limit());
        add(parts, "a row of all of ", rule.fullRow());
        if (rule.distinct() != null) {
            parts.add(distinct(rule.distinct()));
        }
        add(parts, "all there of ", rule.complete());
        add(parts, "smallest change after which all hold: ", rule.repair());
        return String.join(" ", parts);
    }

    private static String distinct(RawDistinct distinct) {
        return "no two columns of %s[*,%s] are equal in at least %s cells other than 0, one of them at least %s"
                .formatted(distinct.table(), distinct.columns(), distinct.fewest(), distinct.greatest());
    }

    private static void add(List<String> parts, String before, @Nullable Object part) {
        if (part != null) {
            parts.add(before + part);
        }
    }

    private static String listed(String before, @Nullable List<String> names) {
        return names == null ? "" : before + String.join(", ", names);
    }

    private static String named(String before, @Nullable String name) {
        return name == null ? "" : before + name;
    }
}
