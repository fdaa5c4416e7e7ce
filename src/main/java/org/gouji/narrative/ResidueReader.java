package org.gouji.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.narrative.Statement.Blemish;

/** Finds words of a template that nobody replaced. */
final class ResidueReader implements ProseReader {

    private static final int LONGEST_REMARK = 40;

    private final List<String> phrases;
    private final List<String> sentences;
    private final String opening;
    private final String closing;
    private final Chars signs;
    private final Pattern blanks;

    ResidueReader(Words words) {
        phrases = words.list("residue", "phrases");
        sentences = words.list("residue", "sentences");
        opening = String.join("", words.list("brackets", "opening"));
        closing = String.join("", words.list("brackets", "closing"));
        signs = words.chars("residue", "signs");
        blanks = words.pattern("residue", "blanks");
    }

    @Override
    public void read(Texts texts, List<Statement> found) {
        for (Prose prose : texts.all()) {
            String text = prose.folded().text();
            for (String phrase : phrases) {
                Places.of(phrase, text, at -> found.add(residue(prose, at, end(text, at, phrase))));
            }
            for (String phrase : sentences) {
                Places.of(phrase, text, at -> {
                    if (beginsSentence(prose, at)) {
                        found.add(residue(prose, at, at + phrase.length()));
                    }
                });
            }
            if (text.chars().anyMatch(c -> signs.has((char) c))) {
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
        int close = kind < 0 ? -1 : text.indexOf(closing.charAt(kind), end);
        return close >= 0 && close - end <= LONGEST_REMARK ? close + 1 : end;
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
