package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as phrases.
 *
 * @param start in the folded text
 * @param end in the folded text, after the mark that ends it
 * @param endsParagraph whether nothing follows on its line
 */
record Sentence(List<Phrase> phrases, int start, int end, boolean endsParagraph) {

    static List<Sentence> of(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean isLast = i == tokens.size() - 1;
            if (!tokens.get(i).is(Role.SENTENCE_END) && !isLast) {
                continue;
            }
            boolean endsParagraph = isLast || isParagraph(tokens.get(i)) || isParagraph(tokens.get(i + 1));
            if (i > from || !tokens.get(i).is(Role.SENTENCE_END)) {
                sentences.add(of(tokens.subList(from, i + 1), endsParagraph));
            }
            from = i + 1;
        }
        return sentences;
    }

    private static Sentence of(List<Token> tokens, boolean endsParagraph) {
        Token last = tokens.get(tokens.size() - 1);
        int end = isParagraph(last) ? last.start() : last.end();
        return new Sentence(new Phrases(tokens).split(), tokens.get(0).start(), end, endsParagraph);
    }

    Sentence with(List<Phrase> changed) {
        return new Sentence(changed, start, end, endsParagraph);
    }

    private static boolean isParagraph(Token token) {
        return token.is(Role.SENTENCE_END) && !token.key().isEmpty();
    }
}
