package org.gouji.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.form.yaml.RuleSetFiles;
import org.gouji.form.yaml.YamlFile;

/** Rule sets of a few made-up checks, with the sentences of the shipped ones. */
final class TinyRules {

    private static final String INDEX = "rule-set.yaml";

    private TinyRules() {}

    /** A complete check that applies to both editions, with its rules in flow style but for their messages. */
    static String aCheck(String id, String... rules) {
        String check =
                """
                - id: %s
                  version: 1
                  editions: ["2019", "2021"]
                  scope: table
                  severity: warning
                  effect: needsExplanation
                  title: {zh: 试, en: Try}
                  basis: none
                  rules:
                """
                        .formatted(id);
        return check
                + List.of(rules).stream()
                        .map(rule -> "    - {" + rule + ", message: {zh: 错, en: wrong}}\n")
                        .collect(Collectors.joining());
    }

    static String aRule(String holds) {
        return aCheck("A-01", "at: here, holds: '" + holds + "'");
    }

    static RawRuleSet raw(String... checks) {
        String file = "checks:\n" + String.join("", checks);
        Compiled<RawRuleSet> read = RuleSetFiles.read(name -> name.equals(INDEX)
                ? YamlFile.onClassPath("checks/" + INDEX)
                : new YamlFile(
                        name, (name.equals("cells.yaml") ? file : "checks: []\n").getBytes(StandardCharsets.UTF_8)));
        if (read instanceof Compiled.Valid<RawRuleSet> valid) {
            return valid.value();
        }
        throw new IllegalArgumentException(read.defects().toString());
    }

    static RuleSet rules(String edition, String... checks) {
        Compiled<RuleSet> compiled = Catalogues.compile(Catalogues.edition(edition), raw(checks));
        if (compiled instanceof Compiled.Valid<RuleSet> valid) {
            return valid.value();
        }
        throw new IllegalArgumentException(compiled.defects().toString());
    }

    static List<String> defects(String edition, RawRuleSet raw) {
        return Catalogues.compile(Catalogues.edition(edition), raw).defects().stream()
                .map(Defect::toString)
                .toList();
    }

    static Findings check(ReportFixture report, String... checks) {
        return rules(report.content().edition().id(), checks).findings(Subject.of(report.content()), true);
    }

    /** The only thing that is said about the report. */
    static Finding only(ReportFixture report, String... checks) {
        List<Finding> findings = check(report, checks).findings();
        if (findings.size() != 1) {
            throw new AssertionError("one finding expected: " + findings);
        }
        return findings.get(0);
    }
}
