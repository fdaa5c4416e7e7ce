package org.gouji.form.yaml;

import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.narrative.RawLexicon;
import org.gouji.narrative.RawLexicon.RawCounts;
import org.gouji.narrative.RawLexicon.RawWriting;

/** Reads the words that reports are read with. */
public final class LexiconFiles {

    private LexiconFiles() {}

    /**
     * The raw words, or the defects of all the files.
     *
     * @param open gives a file by its name
     */
    public static Compiled<RawLexicon> read(Function<String, YamlFile> open) {
        Compiled<RawCounts> counts = open.apply("counts.yaml").read(RawCounts.class);
        Compiled<RawWriting> writing = open.apply("writing.yaml").read(RawWriting.class);
        if (counts instanceof Compiled.Valid<RawCounts> c && writing instanceof Compiled.Valid<RawWriting> w) {
            return new Compiled.Valid<>(new RawLexicon(c.value(), w.value()));
        }
        return new Compiled.Defective<>(Stream.<Defect>concat(counts.defects().stream(), writing.defects().stream())
                .toList());
    }
}
