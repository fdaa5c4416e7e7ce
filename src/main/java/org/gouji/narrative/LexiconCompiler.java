package org.gouji.narrative;

import org.gouji.form.Compiled;
import org.gouji.form.Edition;

/** Turns raw words into the reader of one edition's reports, or into everything that is wrong with them. */
public final class LexiconCompiler {

    private LexiconCompiler() {}

    public static Compiled<NarrativeReader> compile(Edition edition, RawLexicon raw) {
        return new Compiled.Valid<>(new NarrativeReader(new Counts(), new Writing()));
    }
}
