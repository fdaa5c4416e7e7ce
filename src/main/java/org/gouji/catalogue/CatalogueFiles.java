package org.gouji.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.check.RawRuleSet;
import org.gouji.check.Readers;
import org.gouji.check.RuleSet;
import org.gouji.check.RuleSetCompiler;
import org.gouji.deadline.Deadlines;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.gouji.form.yaml.DeadlineFiles;
import org.gouji.form.yaml.EditionFiles;
import org.gouji.form.yaml.LexiconFiles;
import org.gouji.form.yaml.PhraseFiles;
import org.gouji.form.yaml.RuleSetFiles;
import org.gouji.form.yaml.YamlFile;
import org.gouji.narrative.LexiconCompiler;
import org.gouji.narrative.NarrativeReader;
import org.gouji.narrative.RawLexicon;
import org.gouji.similarity.FixedPhrases;
import org.gouji.similarity.Similarity;

/**
 * The files of the catalogue.
 *
 * @param open gives a file by its path
 * @param local the directory of the checks of the place
 */
record CatalogueFiles(Function<String, YamlFile> open, Optional<Path> local) {

    /**
     * @param readers by edition
     * @param shipped the checks as they stand in the files of the service
     */
    record Loaded(
            Editions editions,
            Map<String, Readers> readers,
            RawRuleSet shipped,
            Map<String, RuleSet> ruleSets,
            FixedPhrases phrases,
            Deadlines deadlines,
            LocalChecks local) {
        Loaded {
            readers = Map.copyOf(readers);
            ruleSets = Map.copyOf(ruleSets);
        }
    }

    /** The shipped ones, and those of the place where it has a directory. */
    static CatalogueFiles onClassPath(Optional<Path> local) {
        return new CatalogueFiles(YamlFile::onClassPath, local);
    }

    /**
     * @throws DefectiveCatalogue with every defect of every file
     */
    Loaded load() {
        Compiled<Editions> editions = EditionFiles.compile(name -> open.apply("forms/" + name));
        Compiled<RawLexicon> lexicon = LexiconFiles.read(name -> open.apply("narrative/" + name));
        Compiled<RawRuleSet> checks = RuleSetFiles.read(name -> open.apply("checks/" + name));
        Compiled<FixedPhrases> phrases = PhraseFiles.compile(name -> open.apply("similarity/" + name));
        Compiled<Deadlines> statute = DeadlineFiles.compile(name -> open.apply("deadlines/" + name));
        LocalChecks ofThePlace = local.map(LocalChecks::in).orElseGet(LocalChecks::none);
        if (editions instanceof Compiled.Valid<Editions> forms
                && lexicon instanceof Compiled.Valid<RawLexicon> words
                && checks instanceof Compiled.Valid<RawRuleSet> raw
                && phrases instanceof Compiled.Valid<FixedPhrases> fixed
                && statute instanceof Compiled.Valid<Deadlines> days) {
            Map<String, Readers> readers = readers(forms.value(), words.value(), new Similarity(fixed.value()));
            Map<String, RuleSet> ruleSets = ruleSets(forms.value(), readers, raw.value(), days.value(), ofThePlace);
            Deadlines deadlines = ofThePlace.onto(days.value()).deadlines().orElseThrow();
            return new Loaded(forms.value(), readers, raw.value(), ruleSets, fixed.value(), deadlines, ofThePlace);
        }
        throw new DefectiveCatalogue(Stream.of(
                        editions.defects(),
                        lexicon.defects(),
                        checks.defects(),
                        phrases.defects(),
                        statute.defects(),
                        ofThePlace.defects())
                .flatMap(List::stream)
                .toList());
    }

    private static Map<String, Readers> readers(Editions editions, RawLexicon words, Similarity similarity) {
        Map<String, Readers> readers = new LinkedHashMap<>();
        List<Defect> defects = new ArrayList<>();
        for (Edition edition : editions.all()) {
            Compiled<NarrativeReader> compiled = LexiconCompiler.compile(edition, words);
            defects.addAll(compiled.defects());
            if (compiled instanceof Compiled.Valid<NarrativeReader> valid) {
                readers.put(edition.id(), new Readers(valid.value(), similarity));
            }
        }
        if (!defects.isEmpty()) {
            throw new DefectiveCatalogue(defects.stream().distinct().toList());
        }
        return readers;
    }

    private static Map<String, RuleSet> ruleSets(
            Editions editions, Map<String, Readers> readers, RawRuleSet shipped, Deadlines statute, LocalChecks local) {
        List<Defect> defects = new ArrayList<>(local.defects());
        defects.addAll(local.contradicting(shipped));
        defects.addAll(local.contradicting(statute));
        RawRuleSet raw = local.onto(shipped);
        List<Defect> ofChecks = new ArrayList<>(unknownEditions(editions, raw));
        Map<String, RuleSet> ruleSets = new LinkedHashMap<>();
        readers.forEach((edition, reader) -> {
            Compiled<RuleSet> compiled =
                    RuleSetCompiler.compile(editions.edition(edition).orElseThrow(), editions, reader, raw);
            ofChecks.addAll(compiled.defects());
            if (compiled instanceof Compiled.Valid<RuleSet> valid) {
                ruleSets.put(edition, valid.value());
            }
        });
        ofChecks.stream().distinct().map(local::located).forEach(defects::add);
        if (!defects.isEmpty()) {
            throw new DefectiveCatalogue(defects);
        }
        return ruleSets;
    }

    /** A check of an edition that does not exist would never be made, and nobody would know. */
    private static List<Defect> unknownEditions(Editions editions, RawRuleSet raw) {
        return raw.checks().stream()
                .flatMap(check -> Stream.ofNullable(check.editions())
                        .flatMap(List::stream)
                        .filter(id -> editions.edition(id).isEmpty())
                        .map(id -> new Defect("check " + check.id(), "unknown edition '" + id + "'")))
                .toList();
    }
}
