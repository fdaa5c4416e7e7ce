package org.gouji.form.yaml;

import java.util.function.Function;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.similarity.FixedPhrases;
import org.gouji.similarity.RawPhrases;

/** Reads what is taken out of texts before they are compared. */
public final class PhraseFiles {

    private static final String FILE = "fixed-phrases.yaml";

    private PhraseFiles() {}

    /**
     * The phrases, or all their defects.
     *
     * @param open gives a file by its name
     */
    public static Compiled<FixedPhrases> compile(Function<String, YamlFile> open) {
        YamlFile file = open.apply(FILE);
        Compiled<RawPhrases> raw = file.read(RawPhrases.class);
        if (!(raw instanceof Compiled.Valid<RawPhrases> valid)) {
            return new Compiled.Defective<>(raw.defects());
        }
        Compiled<FixedPhrases> phrases = FixedPhrases.compile(valid.value());
        return phrases.defects().isEmpty()
                ? phrases
                : new Compiled.Defective<>(phrases.defects().stream()
                        .map(defect -> new Defect(file.name(), defect.message()))
                        .toList());
    }
}
