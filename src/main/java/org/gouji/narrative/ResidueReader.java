package org.gouji.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.narrative.Statement.Blemish;

/** Finds words of a template that nobody replaced. */
final class ResidueReader implements ProseReader {

    private static final int LONGEST_REMARK = 40;

    private final Literals phrases;
    private final Literals sentences;
    private final String opening;
    private final String closing;
    private final Literals signs;
    private final Pattern blanks;

    ResidueReader(Words words) {
        phrases = words.literals("residue", "phrases");
        sentences = words.literals("residue", "sentences");
        opening = String.join("", words.list("brackets", "opening"));
        closing = String.join("", words.list("brackets", "closing"));
        signs = words.literals("residue", "signs");
        blanks = words.pattern("residue", "blanks");
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        for (Prose prose : texts.all()) {
            String text = prose.folded().text();
            int next = 0;
            for (int at = phrases.find(text, 0); at >= 0; at = phrases.find(text, next)) {
                next = end(text, at, phrases.at(text, at));
                found.add(residue(prose, at, next));
            }
            for (int at = sentences.find(text, 0); at >= 0; at = sentences.find(text, next)) {
                next = at + sentences.at(text, at).length();
                if (beginsSentence(prose, at)) {
                    found.add(residue(prose, at, next));
                }
            }
            if (signs.isIn(text)) {
                Matcher matcher = blanks.matcher(text);
                while (matcher.find()) {
                    found.add(residue(prose, matcher.start(), matcher.end()));
                }
            }
        }
    }

    /** A remark in brackets is residue as a whole. */
    private int end(String text, int at, String phrase) {
        int end = at + phrase.length();
        int kind = opening.indexOf(phrase.charAt(0));
        int limit = kind < 0 ? end : Math.min(text.length(), end + LONGEST_REMARK);
        for (int i = end; i < limit; i++) {
            if (text.charAt(i) == closing.charAt(kind)) {
                return i + 1;
            }
        }
        return end;
    }

    private static boolean beginsSentence(Prose prose, int at) {
        int place = prose.folded().start(at);
        return prose.sentences().start(prose.sentences().indexAt(place)) == place;
    }

    private static Blemish residue(Prose prose, int start, int end) {
        Span span = prose.folded(start, end);
        return new Blemish(Blemish.Kind.RESIDUE, prose.quote(span), "", span, prose.sentence(span));
    }
}
