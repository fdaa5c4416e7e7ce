package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;

/** Splits the tokens of a sentence into phrases. */
final class Phrases {

    private final List<Token> tokens;
    private final List<Phrase> phrases = new ArrayList<>();
    private int from;
    private int quantity = -1;
    private Role before = Role.SENTENCE_END;
    private int depth;

    Phrases(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Phrase> split() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Role.QUANTITY)) {
                quantity(i);
            } else if (ends(i)) {
                end(i);
                from = i + 1;
                before = token.role();
            }
            if (token.is(Role.OPEN)) {
                depth++;
            } else if (token.is(Role.CLOSE)) {
                depth = Math.max(0, depth - 1);
            }
        }
        end(tokens.size());
        return phrases;
    }

    private boolean ends(int at) {
        return switch (tokens.get(at).role()) {
            case SENTENCE_END, GROUP_END, CLAUSE_END, OPEN, CLOSE -> true;
            case COLON -> at + 1 == tokens.size() || !tokens.get(at + 1).is(Role.QUANTITY);
            case LISTING -> quantity >= 0;
            default -> false;
        };
    }

    /** A second quantity without a mark between starts a phrase of its own, with the act in front of it. */
    private void quantity(int at) {
        if (quantity >= 0) {
            int start = quantity + 1;
            while (start < at && !isTopical(tokens.get(start))) {
                start++;
            }
            end(start);
            from = start;
            before = Role.CONJUNCTION;
        }
        quantity = at;
    }

    private static boolean isTopical(Token token) {
        return token.is(Role.ACT)
                || token.is(Role.MATTER)
                || token.is(Role.AMONG)
                || token.is(Role.RISE)
                || token.is(Role.FALL)
                || token.is(Role.COMPARED);
    }

    private void end(int to) {
        if (from < to) {
            phrases.add(new Phrase(tokens.subList(from, to), quantity < 0 ? -1 : quantity - from, before, depth));
        }
        quantity = -1;
    }
}
