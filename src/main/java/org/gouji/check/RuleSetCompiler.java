package org.gouji.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.check.FormulaTokens.FormulaProblem;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.check.RawRuleSet.RawRule;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.gouji.form.FormTable;
import org.jspecify.annotations.Nullable;

/** Turns raw checks into the rule set of one edition, or into everything that is wrong with them. */
public final class RuleSetCompiler {

    private static final int HASH_LENGTH = 16;

    private static final int HIGHEST_VERSION = 10_000;

    /** As in the addresses that the contract promises. */
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{0,3}-[0-9]{2,3}");

    private final Edition edition;
    private final Editions editions;
    private final Readers readers;
    private final RawRuleSet raw;
    private final RuleLists rules;
    private final List<Defect> defects = new ArrayList<>();

    private RuleSetCompiler(Edition edition, Editions editions, Readers readers, RawRuleSet raw) {
        this.edition = edition;
        this.editions = editions;
        this.readers = readers;
        this.raw = raw;
        this.rules = new RuleLists(edition, editions);
    }

    /**
     * @param editions among which is that of last year's reports
     * @param readers of the words of the edition's reports
     */
    public static Compiled<RuleSet> compile(Edition edition, Editions editions, Readers readers, RawRuleSet raw) {
        return new RuleSetCompiler(edition, editions, readers, raw).compile();
    }

    private Compiled<RuleSet> compile() {
        if (raw.version().isBlank()) {
            defects.add(new Defect("checks", "version is missing"));
        }
        if (raw.checks().isEmpty()) {
            defects.add(new Defect("checks", "there is no check"));
        }
        wordings();
        List<Check> checks = new ArrayList<>();
        List<Culprit> culprits = new ArrayList<>();
        for (RawCheck rawCheck : raw.checks()) {
            String where = "check " + rawCheck.id();
            check(rawCheck, where)
                    .filter(check -> check.editions().contains(edition.id()))
                    .ifPresent(check -> {
                        checks.add(check);
                        rules(rawCheck, check, where, culprits);
                    });
        }
        refuseDuplicates(checks.stream().map(Check::id), "check");
        rules.all().forEach(list -> refuseDuplicates(list.stream().flatMap(Rule::ids), "finding"));
        culprits.forEach(this::verify);
        if (!defects.isEmpty()) {
            return new Compiled.Defective<>(defects.stream().distinct().toList());
        }
        rules.all().forEach(list -> list.removeIf(rule -> !rule.place().check().active()));
        culprits.removeIf(culprit -> !culprit.place().check().active());
        return new Compiled.Valid<>(new RuleSet(
                edition, raw.version(), hash(), checks, rules, culprits, new Wording(edition, raw), readers));
    }

    private void wordings() {
        for (FormTable table : edition.tables()) {
            Message name = raw.tables().get(table.key());
            if (name == null || !name.isComplete()) {
                defects.add(new Defect("checks", "what to call the table '" + table.key() + "' is missing"));
            }
        }
        RawRuleSet.NAMES.stream().sorted().forEach(key -> {
            Message name = raw.names().get(key);
            if (name == null || !name.isComplete()) {
                defects.add(new Defect("checks", "the name of '" + key + "' is missing"));
            }
        });
        RawRuleSet.SENTENCES.keySet().stream().sorted().forEach(name -> {
            Message sentence = raw.sentences().get(name);
            if (sentence == null || !sentence.isComplete()) {
                defects.add(new Defect("checks", "the sentence '" + name + "' is missing"));
            } else {
                try {
                    MessageTemplate.compile(
                            Ground.of(edition), sentence, RawRuleSet.SENTENCES.getOrDefault(name, Set.of()));
                } catch (FormulaProblem problem) {
                    defects.add(new Defect("sentence " + name, String.valueOf(problem.getMessage())));
                }
            }
        });
    }

    private Optional<Check> check(RawCheck raw, String where) {
        int before = defects.size();
        String id = required(raw.id(), where, "id");
        if (id != null && !ID.matcher(id).matches()) {
            defects.add(new Defect(where, "id is not like T3-01: letters, a hyphen, two or three digits"));
        }
        Integer version = required(raw.version(), where, "version");
        if (version != null && (version < 1 || version > HIGHEST_VERSION)) {
            defects.add(new Defect(where, "version is not from 1 to " + HIGHEST_VERSION));
        }
        List<String> editions = required(raw.editions(), where, "editions");
        Scope scope = word(raw.scope(), where, "scope", Scope.values(), Scope::word);
        Severity severity = word(raw.severity(), where, "severity", Severity.values(), Severity::word);
        Effect effect = word(raw.effect(), where, "effect", Effect.values(), Effect::word);
        Message title = required(raw.title(), where, "title");
        String basis = required(raw.basis(), where, "basis");
        List<RawRule> rules = required(raw.rules(), where, "rules");
        if (defects.size() > before
                || id == null
                || version == null
                || editions == null
                || scope == null
                || severity == null
                || effect == null
                || title == null
                || basis == null
                || rules == null) {
            return Optional.empty();
        }
        String note = raw.note() == null ? "" : raw.note().strip();
        List<Message> messages =
                rules.stream().map(RawRule::message).filter(Objects::nonNull).toList();
        return Optional.of(new Check(
                id,
                version,
                !Boolean.FALSE.equals(raw.active()),
                editions,
                scope,
                severity,
                effect,
                title,
                basis,
                note,
                rules.stream().map(RuleText::of).toList(),
                messages));
    }

    private void rules(RawCheck rawCheck, Check check, String where, List<Culprit> culprits) {
        List<RawRule> rawRules = rawCheck.rules() == null ? List.of() : rawCheck.rules();
        for (int i = 0; i < rawRules.size(); i++) {
            RawRule rawRule = rawRules.get(i);
            String place = where + (rawRules.size() > 1 ? " rule " + (i + 1) : "") + " in edition " + edition.id();
            List<String> problems = RuleShape.problems(rawRule);
            problems.forEach(problem -> defects.add(new Defect(place, problem)));
            if (!problems.isEmpty()) {
                continue;
            }
            try {
                if (rawRule.repair() != null) {
                    culprits.add(new RuleCompiler(Ground.of(edition), check, rawRule).culprit(rawRule.repair()));
                } else {
                    rules.add(ground -> new RuleCompiler(ground, check, rawRule).rules());
                }
            } catch (FormulaProblem problem) {
                defects.add(new Defect(place, String.valueOf(problem.getMessage())));
            }
        }
    }

    /** A check that is there and wrong is told by itself. */
    private void verify(Culprit culprit) {
        for (String id : culprit.equationsOf()) {
            if (raw.checks().stream().noneMatch(check -> id.equals(check.id()) && mayApply(check))) {
                defects.add(
                        new Defect("check " + culprit.place().check().id(), "repairs '" + id + "', which is no check"));
            }
        }
    }

    private boolean mayApply(RawCheck check) {
        return check.editions() == null || check.editions().contains(edition.id());
    }

    private void refuseDuplicates(Stream<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> defects.add(new Defect("checks", "there are two of " + what + " " + id)));
    }

    private <T> @Nullable T required(@Nullable T value, String where, String name) {
        boolean isEmpty = value instanceof List<?> list && list.isEmpty()
                || value instanceof String text && text.isBlank()
                || value instanceof Message message && !message.isComplete();
        if (value == null || isEmpty) {
            defects.add(new Defect(where, name + " is missing"));
            return null;
        }
        return value;
    }

    private <T> @Nullable T word(
            @Nullable String word, String where, String name, T[] values, Function<T, String> wordOf) {
        Optional<T> found = Arrays.stream(values)
                .filter(value -> wordOf.apply(value).equals(word))
                .findFirst();
        if (found.isEmpty()) {
            defects.add(new Defect(where, name + " '" + word + "' is unknown"));
        }
        return found.orElse(null);
    }

    /** Equal for equal checks of the same form and equal words to read with, whatever the files that they came from. */
    private String hash() {
        List<RawCheck> applying = raw.checks().stream()
                .filter(check -> check.editions() != null && check.editions().contains(edition.id()))
                .toList();
        try {
            String all = edition.id()
                    + raw.version()
                    + applying
                    + readers.narrative().words()
                    + readers.similarity().version();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
