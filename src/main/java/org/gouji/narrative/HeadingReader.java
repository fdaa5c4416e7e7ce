package org.gouji.narrative;

import java.util.List;
import java.util.Optional;
import org.gouji.narrative.HeadingNames.Meaning;
import org.gouji.narrative.HeadingNames.Parts;
import org.gouji.narrative.Statement.Heading;
import org.jspecify.annotations.Nullable;

/** Reads the headings of the sections. */
final class HeadingReader implements ProseReader {

    private final HeadingNames names;

    HeadingReader(HeadingNames names) {
        this.names = names;
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        for (Prose prose : texts.headings()) {
            if (!prose.isBlank()) {
                found.add(heading(prose));
            }
        }
    }

    private Heading heading(Prose prose) {
        String section = prose.part().key();
        Parts parts = names.parts(prose.raw());
        Meaning meaning = names.meanings().get(parts.name());
        boolean isBare = meaning == null;
        if (isBare) {
            meaning = names.meanings().get(parts.bare());
        }
        boolean isOwn = meaning != null && meaning.section().equals(section);
        return new Heading(
                section,
                isOwn && !isBare && isOfficial(meaning),
                isOwn,
                isOwn ? Optional.empty() : Optional.ofNullable(meaning).map(Meaning::section),
                parts.ordinal(),
                prose.whole(),
                prose.whole());
    }

    private static boolean isOfficial(@Nullable Meaning meaning) {
        return meaning != null && meaning.isOfficial();
    }
}
