package org.gouji.narrative;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.form.Compiled;
import org.gouji.form.Edition;
import org.gouji.form.yaml.LexiconFiles;
import org.gouji.form.yaml.ShippedEditions;
import org.gouji.form.yaml.YamlFile;

/** The readers of prose that come with the service, for tests without a server. */
public final class Lexicons {

    private static final RawLexicon RAW =
            compiled(LexiconFiles.read(name -> YamlFile.onClassPath("narrative/" + name)));

    private static final Map<String, NarrativeReader> READERS = ShippedEditions.editions().all().stream()
            .collect(Collectors.toMap(Edition::id, edition -> compiled(LexiconCompiler.compile(edition, RAW))));

    private Lexicons() {}

    /** The words of the files, unverified. */
    public static RawLexicon raw() {
        return RAW;
    }

    /** The reader of the reports of an edition. */
    public static NarrativeReader reader(String edition) {
        return Objects.requireNonNull(READERS.get(edition), edition);
    }

    private static <T> T compiled(Compiled<T> compiled) {
        if (compiled instanceof Compiled.Valid<T> valid) {
            return valid.value();
        }
        throw new AssertionError(
                compiled.defects().stream().map(Object::toString).collect(Collectors.joining("\n", "\n", "")));
    }
}
