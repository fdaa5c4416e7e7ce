package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.check.RawRuleSet.RawRule;
import org.jspecify.annotations.Nullable;

/**
 * What somebody judges otherwise than a check that is there, unverified. What is left out stays as it is.
 *
 * @param id of the check
 * @param rules in place of all rules of the check
 */
public record RawRetune(
        @Nullable String id,
        @Nullable Boolean active,
        @Nullable String severity,
        @Nullable String effect,
        @Nullable List<RawRule> rules,
        @Nullable String note) {

    /** Names of the properties that it replaces. */
    public List<String> replaced() {
        List<String> names = new ArrayList<>();
        add(names, "active", active);
        add(names, "severity", severity);
        add(names, "effect", effect);
        add(names, "rules", rules);
        add(names, "note", note);
        return names;
    }

    /** The check with what this replaces. */
    public RawCheck of(RawCheck check) {
        return new RawCheck(
                check.id(),
                check.version(),
                active == null ? check.active() : active,
                check.editions(),
                check.scope(),
                severity == null ? check.severity() : severity,
                effect == null ? check.effect() : effect,
                check.title(),
                check.basis(),
                note == null ? check.note() : note,
                rules == null ? judged(check.rules()) : rules);
    }

    /** A judgement that is replaced is that of all rules, those with one of their own among them. */
    private @Nullable List<RawRule> judged(@Nullable List<RawRule> shipped) {
        return shipped == null
                ? null
                : shipped.stream()
                        .map(rule -> rule.judged(
                                rule.severity() == null ? null : severity, rule.effect() == null ? null : effect))
                        .toList();
    }

    private static void add(List<String> names, String name, @Nullable Object value) {
        if (value != null) {
            names.add(name);
        }
    }
}
