package org.gouji.similarity;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Phrases by their first letters, so that the longest one that begins at a place is found in one go. */
final class PhraseTree {

    private final Map<Integer, PhraseTree> next = new HashMap<>();

    /** The letters of {@link #next}: almost no letter of a text begins a phrase, and these tell it at once. */
    private final BitSet letters = new BitSet();

    private boolean end;

    static PhraseTree of(Collection<String> phrases) {
        PhraseTree tree = new PhraseTree();
        phrases.forEach(phrase -> tree.add(Letters.of(phrase)));
        return tree;
    }

    private void add(Letters phrase) {
        PhraseTree node = this;
        for (int i = 0; i < phrase.size(); i++) {
            node.letters.set(phrase.point(i));
            node = node.next.computeIfAbsent(phrase.point(i), point -> new PhraseTree());
        }
        node.end = node != this;
    }

    /** How many letters the longest phrase has that begins at the place; 0 when none does. */
    int longest(Letters text, int from) {
        int longest = 0;
        PhraseTree node = this;
        for (int i = from; i < text.size() && node.letters.get(text.point(i)); i++) {
            node = Objects.requireNonNull(node.next.get(text.point(i)));
            if (node.end) {
                longest = i + 1 - from;
            }
        }
        return longest;
    }
}
