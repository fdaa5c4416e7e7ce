package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.Defect;
import org.gouji.narrative.RawLexicon.RawCounts;
import org.gouji.narrative.RawLexicon.RawTopic;
import org.gouji.narrative.Topics.Happening;
import org.jspecify.annotations.Nullable;

/** Turns the raw words of counts into their reader, and tells all that is wrong with them. */
final class CountsCompiler {

    private static final String FILE = "narrative/counts.yaml";

    private final RawCounts raw;
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> matters;
    private final Map<String, List<String>> acts;
    private final Map<Happening, Topic> topics = new HashMap<>();

    private CountsCompiler(RawCounts raw, List<Defect> defects) {
        this.raw = raw;
        this.vocabulary = new Vocabulary(FILE, defects);
        this.matters = orEmpty(raw.matters());
        this.acts = orEmpty(raw.acts());
    }

    /** The reader; of no use if there are new defects. */
    static Counts compile(@Nullable RawCounts raw, List<Defect> defects) {
        if (raw == null) {
            defects.add(new Defect(FILE, "there is nothing in it"));
            raw = RawCounts.NONE;
        }
        return new CountsCompiler(raw, defects).compile();
    }

    private Counts compile() {
        vocabulary.add("matters", Role.MATTER, matters);
        vocabulary.add("bareMatters", Role.BARE_MATTER, orEmpty(raw.bareMatters()));
        vocabulary.add("acts", Role.ACT, acts);
        vocabulary.add("counters", Role.COUNTER, orEmpty(raw.counters()));
        orEmpty(raw.units())
                .keySet()
                .forEach(unit -> vocabulary.add("units", new Word(Role.UNIT, unit), List.of(unit)));
        orEmpty(raw.words()).forEach(this::addWords);
        orEmpty(raw.scopes()).forEach(this::addScope);
        orEmpty(raw.topics()).forEach(this::addTopic);
        return new Counts(new Grammar(
                new Script(
                        numerals(),
                        required("sentenceEnds", raw.sentenceEnds()),
                        required("listMarks", raw.listMarks()),
                        required("officeEndings", raw.officeEndings())),
                vocabulary.words(),
                new Topics(
                        Map.copyOf(topics),
                        deniedAs(),
                        unanimous(),
                        Map.copyOf(orEmpty(raw.sections())),
                        Set.copyOf(orEmpty(raw.disputeSections())),
                        Set.copyOf(orEmpty(raw.disclosureMatters())),
                        jointActs(),
                        Set.copyOf(orEmpty(raw.frame()))),
                Map.copyOf(orEmpty(raw.units()))));
    }

    private void addWords(String key, List<String> list) {
        int point = key.indexOf('.');
        Optional<Role> role = Role.ofKey(point < 0 ? key : key.substring(0, point));
        if (role.isEmpty()) {
            vocabulary.report("words/" + key, "there is no such role");
        } else {
            vocabulary.add("words/" + key, new Word(role.get(), point < 0 ? "" : key.substring(point + 1)), list);
        }
    }

    private void addScope(String key, List<String> list) {
        boolean isKnown =
                List.of(Scope.values()).stream().anyMatch(scope -> scope.name().equals(key));
        if (isKnown) {
            vocabulary.add("scopes/" + key, new Word(Role.SCOPE, key), list);
        } else {
            vocabulary.report("scopes/" + key, "there is no such scope");
        }
    }

    private void addTopic(RawTopic topic) {
        String path = "topics/" + topic.key();
        Topic compiled = new Topic(
                required(path + "/key", topic.key()),
                Objects.requireNonNullElse(topic.kind(), ""),
                topic.isBare(),
                topic.isStage(),
                topic.isStock(),
                topic.isDeniable(),
                topic.isDispute(),
                topic.isCarriedIn(),
                topic.takesCarriedIn(),
                unit(path, topic));
        String matter = known(path + "/matter", matters.keySet(), topic.matter());
        if (orEmpty(topic.acts()).isEmpty() && !topic.isBare()) {
            vocabulary.report(path, "it has neither acts nor does its matter alone mean it");
        }
        orEmpty(topic.acts()).forEach(act -> put(path, matter, known(path + "/acts", acts.keySet(), act), compiled));
        if (topic.isBare()) {
            put(path, matter, "", compiled);
        }
    }

    private void put(String path, String matter, String act, Topic topic) {
        Topic other = topics.put(new Happening(matter, act, topic.unit().isPresent()), topic);
        if (other != null) {
            vocabulary.report(path, "'" + act + "' of '" + matter + "' means " + other.key() + " already");
        }
    }

    private Optional<BigDecimal> unit(String path, RawTopic topic) {
        if (topic.unit() == null) {
            return Optional.empty();
        }
        BigDecimal unit = orEmpty(raw.units()).get(topic.unit());
        if (unit == null) {
            vocabulary.report(path + "/unit", "there is no unit '" + topic.unit() + "'");
        }
        return Optional.ofNullable(unit);
    }

    private Map<String, Topic> deniedAs() {
        Map<String, Topic> byMatter = new HashMap<>();
        orEmpty(raw.deniedAs()).forEach((matter, key) -> topics.values().stream()
                .filter(topic -> topic.key().equals(key))
                .findFirst()
                .ifPresentOrElse(
                        topic -> byMatter.put(known("deniedAs", matters.keySet(), matter), topic),
                        () -> vocabulary.report("deniedAs/" + matter, "there is no topic '" + key + "'")));
        return Map.copyOf(byMatter);
    }

    private Map<String, List<String>> jointActs() {
        Map<String, List<String>> joint = new HashMap<>();
        orEmpty(raw.jointActs())
                .forEach((act, named) -> joint.put(
                        known("jointActs", acts.keySet(), act),
                        named.stream()
                                .map(one -> known("jointActs/" + act, acts.keySet(), one))
                                .toList()));
        return Map.copyOf(joint);
    }

    private Map<Happening, String> unanimous() {
        return orEmpty(raw.unanimous()).stream()
                .collect(Collectors.toUnmodifiableMap(
                        one -> new Happening(
                                known("unanimous/matter", matters.keySet(), one.matter()),
                                known("unanimous/act", acts.keySet(), one.act()),
                                false),
                        one -> required("unanimous/key", one.key()),
                        (first, second) -> first));
    }

    private NumberScript numerals() {
        Map<Character, Integer> values = new HashMap<>();
        orEmpty(raw.numerals()).forEach((character, value) -> {
            if (character.length() == 1 && value >= 0) {
                values.put(character.charAt(0), value);
            } else {
                vocabulary.report("numerals/" + character, "this is no single character with a value");
            }
        });
        return new NumberScript(values);
    }

    private String known(String path, Set<String> keys, @Nullable String key) {
        String text = required(path, key);
        if (!text.isEmpty() && !keys.contains(text)) {
            vocabulary.report(path, "'" + text + "' has no words");
        }
        return text;
    }

    private String required(String path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            vocabulary.report(path, "it is missing or blank");
            return "";
        }
        return text;
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
