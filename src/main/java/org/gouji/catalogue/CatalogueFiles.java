package org.gouji.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.check.RawRuleSet;
import org.gouji.check.RuleSet;
import org.gouji.check.RuleSetCompiler;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.gouji.form.yaml.EditionFiles;
import org.gouji.form.yaml.PhraseFiles;
import org.gouji.form.yaml.RuleSetFiles;
import org.gouji.form.yaml.YamlFile;
import org.gouji.similarity.FixedPhrases;

/**
 * The files of the catalogue.
 *
 * @param open gives a file by its path
 */
record CatalogueFiles(Function<String, YamlFile> open) {

    record Loaded(Editions editions, Map<String, RuleSet> ruleSets, FixedPhrases phrases) {
        Loaded {
            ruleSets = Map.copyOf(ruleSets);
        }
    }

    static CatalogueFiles onClassPath() {
        return new CatalogueFiles(YamlFile::onClassPath);
    }

    /**
     * @throws DefectiveCatalogue with every defect of every file
     */
    Loaded load() {
        Compiled<Editions> editions = EditionFiles.compile(name -> open.apply("forms/" + name));
        Compiled<RawRuleSet> checks = RuleSetFiles.read(name -> open.apply("checks/" + name));
        Compiled<FixedPhrases> phrases = PhraseFiles.compile(name -> open.apply("similarity/" + name));
        List<Defect> defects = Stream.of(editions, checks, phrases)
                .flatMap(compiled -> compiled.defects().stream())
                .toList();
        if (editions instanceof Compiled.Valid<Editions> forms
                && checks instanceof Compiled.Valid<RawRuleSet> raw
                && phrases instanceof Compiled.Valid<FixedPhrases> fixed) {
            return new Loaded(forms.value(), ruleSets(forms.value(), raw.value()), fixed.value());
        }
        throw new DefectiveCatalogue(defects);
    }

    private static Map<String, RuleSet> ruleSets(Editions editions, RawRuleSet raw) {
        Map<String, RuleSet> ruleSets = new LinkedHashMap<>();
        List<Defect> defects = new ArrayList<>(unknownEditions(editions, raw));
        for (Edition edition : editions.all()) {
            Compiled<RuleSet> compiled = RuleSetCompiler.compile(edition, raw);
            defects.addAll(compiled.defects());
            if (compiled instanceof Compiled.Valid<RuleSet> valid) {
                ruleSets.put(edition.id(), valid.value());
            }
        }
        if (!defects.isEmpty()) {
            throw new DefectiveCatalogue(defects.stream().distinct().toList());
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
