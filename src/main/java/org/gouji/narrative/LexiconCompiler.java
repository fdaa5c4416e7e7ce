package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.form.Edition;

/** Turns raw words into the reader of one edition's reports, or into everything that is wrong with them. */
public final class LexiconCompiler {

    private LexiconCompiler() {}

    public static Compiled<NarrativeReader> compile(Edition edition, RawLexicon raw) {
        List<Defect> defects = new ArrayList<>();
        Counts counts = CountsCompiler.compile(raw.counts(), defects);
        Writing writing = WritingCompiler.compile(edition, raw.writing(), defects);
        return defects.isEmpty()
                ? new Compiled.Valid<>(new NarrativeReader(counts, writing, raw.toString()))
                : new Compiled.Defective<>(defects);
    }
}
