package org.gouji.narrative;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gouji.form.Defect;
import org.gouji.form.Edition;
import org.gouji.narrative.RawLexicon.RawNotice;
import org.gouji.narrative.RawLexicon.RawWriting;
import org.jspecify.annotations.Nullable;

/** Turns the raw words of {@code writing.yaml} into readers. */
final class WritingCompiler {

    private final List<Defect> defects;

    private WritingCompiler(List<Defect> defects) {
        this.defects = defects;
    }

    /** The readers; not to be used when there are defects. */
    static Writing compile(Edition edition, @Nullable RawWriting raw, List<Defect> defects) {
        WritingCompiler compiler = new WritingCompiler(defects);
        RawWriting given = requireNonNullElse(raw, new RawWriting(null, null));
        Words words = new Words(requireNonNullElse(given.words(), Map.of()), defects);
        List<RawNotice> notices = requireNonNullElse(given.notices(), List.of());
        if (notices.isEmpty()) {
            compiler.report("notices", "are missing");
        }
        Writing writing = new Writing(
                edition, words, notices.stream().map(compiler::notice).toList());
        words.reportUnused();
        return writing;
    }

    private Notice notice(RawNotice raw) {
        String edition = requireNonNullElse(raw.edition(), "");
        List<String> titles = requireNonNullElse(raw.titles(), List.of());
        if (edition.isBlank() || titles.isEmpty() || raw.year() == null || raw.number() == null) {
            report("notices/" + edition, "lacks its edition, year, number or titles");
        }
        return new Notice(
                edition,
                requireNonNullElse(raw.year(), 0),
                requireNonNullElse(raw.number(), 0),
                titles.stream().map(title -> pattern(edition, title)).toList());
    }

    private Pattern pattern(String edition, String title) {
        try {
            return Pattern.compile(Folded.of(title).text());
        } catch (PatternSyntaxException e) {
            report("notices/" + edition, "'" + title + "' is no pattern: " + e.getDescription());
            return Pattern.compile("");
        }
    }

    private void report(String place, String message) {
        defects.add(new Defect("writing.yaml#/" + place, message));
    }
}
