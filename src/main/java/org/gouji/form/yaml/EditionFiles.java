package org.gouji.form.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.form.EditionCompiler;
import org.gouji.form.Editions;
import org.gouji.form.EditionsCompiler;
import org.gouji.form.RawEdition;

/** Reads the files of all editions and has them compiled. */
public final class EditionFiles {

    /** The file that names the others. */
    private static final String INDEX = "editions.yaml";

    private EditionFiles() {}

    /**
     * The editions that the index names, or the defects of all the files.
     *
     * @param open gives a file by its name
     */
    public static Compiled<Editions> compile(Function<String, YamlFile> open) {
        Compiled<Index> index = open.apply(INDEX).read(Index.class);
        return index instanceof Compiled.Valid<Index> valid
                ? compile(valid.value().files().stream().map(open).toList())
                : new Compiled.Defective<>(index.defects());
    }

    /** The editions, or the defects of all the files. */
    public static Compiled<Editions> compile(List<YamlFile> files) {
        Map<String, RawEdition> readable = new LinkedHashMap<>();
        List<Defect> defects = new ArrayList<>();
        for (YamlFile file : files) {
            Compiled<RawEdition> raw = file.read(RawEdition.class);
            defects.addAll(raw.defects());
            if (raw instanceof Compiled.Valid<RawEdition> valid) {
                readable.put(file.name(), valid.value());
            }
        }
        if (defects.isEmpty()) {
            return EditionsCompiler.compile(readable);
        }
        readable.forEach((source, raw) ->
                defects.addAll(EditionCompiler.compile(source, raw).defects()));
        return new Compiled.Defective<>(defects);
    }

    record Index(List<String> files) {}
}
