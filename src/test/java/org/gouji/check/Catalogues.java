package org.gouji.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.form.Compiled;
import org.gouji.form.Edition;
import org.gouji.form.yaml.EditionFiles;
import org.gouji.form.yaml.RuleSetFiles;
import org.gouji.form.yaml.YamlFile;

/** The editions and rule sets that come with the service, for tests without a server. */
public final class Catalogues {

    private static final Map<String, Edition> EDITIONS = compiled(EditionFiles.compile(
                    List.of(YamlFile.onClassPath("forms/2019.yaml"), YamlFile.onClassPath("forms/2021.yaml"))))
            .all()
            .stream()
            .collect(Collectors.toMap(Edition::id, edition -> edition));

    private static final Map<String, RuleSet> RULE_SETS = EDITIONS.values().stream()
            .collect(Collectors.toMap(Edition::id, edition -> compiled(RuleSetFiles.compileOnClassPath(edition))));

    private Catalogues() {}

    public static Edition edition(String id) {
        return Objects.requireNonNull(EDITIONS.get(id), id);
    }

    public static RuleSet rules(String edition) {
        return Objects.requireNonNull(RULE_SETS.get(edition), edition);
    }

    /** Only some of the checks. */
    public static RuleSet rules(String edition, List<String> checks) {
        RawRuleSet raw = compiled(RuleSetFiles.read(name -> YamlFile.onClassPath("checks/" + name)));
        RawRuleSet some = new RawRuleSet(
                raw.version(),
                raw.tables(),
                raw.sentences(),
                raw.checks().stream()
                        .filter(check -> checks.contains(check.id()))
                        .toList());
        return compiled(RuleSetCompiler.compile(edition(edition), some));
    }

    private static <T> T compiled(Compiled<T> compiled) {
        if (compiled instanceof Compiled.Valid<T> valid) {
            return valid.value();
        }
        throw new IllegalStateException(
                compiled.defects().stream().map(Object::toString).collect(Collectors.joining("\n", "\n", "")));
    }
}
