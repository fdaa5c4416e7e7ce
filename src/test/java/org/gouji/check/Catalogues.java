package org.gouji.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.check.RawRuleSet.RawRule;
import org.gouji.form.Compiled;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.gouji.form.yaml.PhraseFiles;
import org.gouji.form.yaml.RuleSetFiles;
import org.gouji.form.yaml.ShippedEditions;
import org.gouji.form.yaml.YamlFile;
import org.gouji.narrative.Lexicons;
import org.gouji.similarity.Similarity;

/** The editions and rule sets that come with the service, for tests without a server. */
public final class Catalogues {

    private static final Editions FORMS = ShippedEditions.editions();

    private static final Similarity SIMILARITY =
            new Similarity(compiled(PhraseFiles.compile(name -> YamlFile.onClassPath("similarity/" + name))));

    private static final RawRuleSet RAW = compiled(RuleSetFiles.read(name -> YamlFile.onClassPath("checks/" + name)));

    private static final Map<String, RuleSet> RULE_SETS =
            FORMS.all().stream().collect(Collectors.toMap(Edition::id, edition -> compiled(compile(edition, RAW))));

    private Catalogues() {}

    static Compiled<RuleSet> compile(Edition edition, RawRuleSet raw) {
        return RuleSetCompiler.compile(edition, FORMS, new Readers(Lexicons.reader(edition.id()), SIMILARITY), raw);
    }

    /** Ids of all editions, oldest first. */
    static List<String> editions() {
        return FORMS.all().stream().map(Edition::id).toList();
    }

    public static Edition edition(String id) {
        return ShippedEditions.edition(id);
    }

    static Edition editionOf(int year) {
        return FORMS.ofYear(year).orElseThrow();
    }

    public static RuleSet rules(String edition) {
        return Objects.requireNonNull(RULE_SETS.get(edition), edition);
    }

    /** Ids of the editions that a check applies to. */
    static Stream<String> editionsOf(String check) {
        return checks(check).flatMap(raw -> Stream.ofNullable(raw.editions())).flatMap(List::stream);
    }

    static List<RawRule> rulesOf(String check) {
        return checks(check)
                .flatMap(raw -> Stream.ofNullable(raw.rules()))
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<RawCheck> checks(String id) {
        return raw().checks().stream().filter(check -> id.equals(check.id()));
    }

    static RawRuleSet raw() {
        return RAW;
    }

    /** Only some of the checks. */
    public static RuleSet rules(String edition, List<String> checks) {
        return rules(edition, raw().checks().stream().filter(check -> checks.contains(check.id())));
    }

    /** All checks, this one among them even if it is not active as shipped. */
    static RuleSet with(String edition, String check) {
        boolean isActive = rules(edition).check(check).filter(Check::active).isPresent();
        return isActive
                ? rules(edition)
                : rules(
                        edition,
                        raw().checks().stream().map(raw -> check.equals(raw.id()) ? active(raw, allOf(raw)) : raw));
    }

    /** One check alone. */
    static RuleSet alone(String edition, String check) {
        return rules(edition, checks(check).map(raw -> active(raw, allOf(raw))));
    }

    /** One rule of a check alone, counted from 1. */
    static RuleSet alone(String edition, String check, int rule) {
        return rules(
                edition, checks(check).map(raw -> active(raw, List.of(allOf(raw).get(rule - 1)))));
    }

    /** All checks, but of one of them only a single rule, counted from 1. */
    static RuleSet withOnly(String edition, String check, int rule) {
        return rules(
                edition,
                raw().checks().stream()
                        .map(raw -> check.equals(raw.id())
                                ? active(raw, List.of(allOf(raw).get(rule - 1)))
                                : raw));
    }

    private static List<RawRule> allOf(RawCheck raw) {
        return Objects.requireNonNull(raw.rules());
    }

    private static RawCheck active(RawCheck raw, List<RawRule> rules) {
        return new RawCheck(
                raw.id(),
                raw.version(),
                true,
                raw.editions(),
                raw.scope(),
                raw.severity(),
                raw.effect(),
                raw.title(),
                raw.basis(),
                raw.note(),
                rules);
    }

    private static RuleSet rules(String edition, Stream<RawCheck> checks) {
        RawRuleSet some =
                new RawRuleSet(raw().version(), raw().tables(), raw().names(), raw().sentences(), checks.toList());
        return compiled(compile(edition(edition), some));
    }

    private static <T> T compiled(Compiled<T> compiled) {
        if (compiled instanceof Compiled.Valid<T> valid) {
            return valid.value();
        }
        throw new IllegalStateException(
                compiled.defects().stream().map(Object::toString).collect(Collectors.joining("\n", "\n", "")));
    }
}
