package org.gouji.form.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.gouji.check.Message;
import org.gouji.check.RawRuleSet;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;

/** Reads the files of the checks, once for all editions. */
public final class RuleSetFiles {

    /** The file that names the others. */
    private static final String INDEX = "rule-set.yaml";

    private RuleSetFiles() {}

    /**
     * The raw checks, or the defects of all the files.
     *
     * @param open gives a file by its name
     */
    public static Compiled<RawRuleSet> read(Function<String, YamlFile> open) {
        Compiled<Index> index = open.apply(INDEX).read(Index.class);
        if (!(index instanceof Compiled.Valid<Index> valid)) {
            return new Compiled.Defective<>(index.defects());
        }
        List<RawCheck> checks = new ArrayList<>();
        List<Defect> defects = new ArrayList<>();
        for (String file : valid.value().files()) {
            Compiled<CheckFile> read = open.apply(file).read(CheckFile.class);
            defects.addAll(read.defects());
            if (read instanceof Compiled.Valid<CheckFile> checkFile) {
                checks.addAll(checkFile.value().checks());
            }
        }
        if (!defects.isEmpty()) {
            return new Compiled.Defective<>(defects);
        }
        Index found = valid.value();
        return new Compiled.Valid<>(
                new RawRuleSet(found.version(), found.tables(), found.names(), found.sentences(), checks));
    }

    /** What is left out is empty, and refused when the rule set is compiled. */
    record Index(
            String version,
            List<String> files,
            Map<String, Message> tables,
            Map<String, Message> names,
            Map<String, Message> sentences) {
        Index {
            version = Objects.requireNonNullElse(version, "");
            files = Objects.requireNonNullElse(files, List.of());
            tables = Objects.requireNonNullElse(tables, Map.of());
            names = Objects.requireNonNullElse(names, Map.of());
            sentences = Objects.requireNonNullElse(sentences, Map.of());
        }
    }

    record CheckFile(List<RawCheck> checks) {
        CheckFile {
            checks = Objects.requireNonNullElse(checks, List.of());
        }
    }
}
