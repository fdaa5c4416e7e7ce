package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * The nouns that a phrase counts. Of adjacent ones the last is the head, as modifiers come first; only listed ones stand
 * beside each other. One after "because of" is a cause.
 */
final class Heads {

    private final List<Token> heads = new ArrayList<>();
    private final List<Token> causes = new ArrayList<>();
    private boolean isNarrowed;
    private boolean isListed;

    private Heads() {}

    static Heads of(List<Token> tokens) {
        Heads found = new Heads();
        boolean afterCause = false;
        boolean beside = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.role()) {
                case CAUSE -> afterCause = true;
                case LISTING, CONJUNCTION -> beside = true;
                case MATTER, BARE_MATTER, OTHER_MATTER -> {
                    found.add(token, afterCause, beside);
                    beside = false;
                    afterCause = false;
                }
                case FILLER, OWN -> {}
                default -> afterCause = false;
            }
        }
        found.restoreCauses();
        return found;
    }

    private void add(Token token, boolean isCause, boolean beside) {
        if (isCause) {
            causes.add(token);
        } else if (heads.isEmpty()) {
            heads.add(token);
        } else if (beside) {
            isListed = true;
            heads.add(token);
        } else if (!token.is(Role.BARE_MATTER)) {
            isNarrowed |= token.role() != heads.get(heads.size() - 1).role() || token.is(Role.MATTER);
            heads.set(heads.size() - 1, token);
        }
    }

    /** "About applications" alone counts applications. */
    private void restoreCauses() {
        if (heads.isEmpty()) {
            heads.addAll(causes);
        }
    }

    List<Token> tokens() {
        return heads;
    }

    boolean isEmpty() {
        return heads.isEmpty();
    }

    boolean isNarrowed() {
        return isNarrowed;
    }

    boolean isListed() {
        return isListed;
    }

    boolean hasOther() {
        return Phrase.has(heads, Role.OTHER_MATTER);
    }

    /** Keys of those that are matters. */
    List<String> matters() {
        List<String> matters = new ArrayList<>(2);
        for (Token head : heads) {
            if (head.is(Role.MATTER) && !matters.contains(head.key())) {
                matters.add(head.key());
            }
        }
        return matters;
    }
}
