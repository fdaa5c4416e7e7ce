package org.gouji.catalogue;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.check.Check;
import org.gouji.check.RawRuleSet;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.check.Readers;
import org.gouji.check.RuleSet;
import org.gouji.check.RuleSetCompiler;
import org.gouji.deadline.Deadlines;
import org.gouji.form.Compiled;
import org.gouji.form.Edition;
import org.gouji.form.Editions;
import org.gouji.similarity.Similarity;
import org.jboss.logging.Logger;

/** All editions of the form, each with its checks. Complete and free of defects, or the service does not start. */
@Startup
@Singleton
public class Catalogue {

    private static final Logger LOG = Logger.getLogger(Catalogue.class);

    private final Editions editions;
    private final Map<String, RuleSet> ruleSets;
    private final Similarity similarity;
    private final Deadlines deadlines;
    private final LocalChecks local;
    private final RawRuleSet shipped;
    private final Map<String, Readers> readers;

    Catalogue(ChecksConfig config) {
        CatalogueFiles.Loaded loaded =
                CatalogueFiles.onClassPath(config.directory()).load();
        this.editions = loaded.editions();
        this.ruleSets = loaded.ruleSets();
        this.similarity = new Similarity(loaded.phrases());
        this.deadlines = loaded.deadlines();
        this.local = loaded.local();
        this.shipped = loaded.shipped();
        this.readers = loaded.readers();
        config.directory()
                .ifPresent(directory -> LOG.infof("Checks of this place, from %s: %s", directory, local.summary()));
    }

    /** Oldest first. */
    public List<Edition> editions() {
        return editions.all();
    }

    /** All editions together. */
    public Editions allEditions() {
        return editions;
    }

    public Optional<Edition> edition(String id) {
        return editions.edition(id);
    }

    public Optional<Edition> editionOf(int year) {
        return editions.ofYear(year);
    }

    /** The checks of an edition of this catalogue. */
    public RuleSet rules(Edition edition) {
        return Objects.requireNonNull(ruleSets.get(edition.id()), edition.id());
    }

    /** Of the rules of all editions: findings kept under another hash are to be made anew. */
    public Set<String> ruleSetHashes() {
        return ruleSets.values().stream().map(RuleSet::hash).collect(Collectors.toSet());
    }

    /** How texts of reports of any edition are compared. */
    public Similarity similarity() {
        return similarity;
    }

    /** By when reports are handed in and published. */
    public Deadlines deadlines() {
        return deadlines;
    }

    /** The checks of all editions, by id. */
    SortedMap<String, Check> checks() {
        SortedMap<String, Check> checks = new TreeMap<>();
        ruleSets.values().forEach(rules -> rules.checks().forEach(check -> checks.put(check.id(), check)));
        return checks;
    }

    /** One check and no other, in the words of this catalogue; or everything that is wrong with it. */
    Compiled<RuleSet> compile(Edition edition, RawCheck check) {
        return RuleSetCompiler.compile(
                edition,
                editions,
                Objects.requireNonNull(readers.get(edition.id()), edition.id()),
                new RawRuleSet(
                        shipped.version(), shipped.tables(), shipped.names(), shipped.sentences(), List.of(check)));
    }

    Origin origin(Check check) {
        return local.origin(check.id());
    }
}
