package org.gouji.similarity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How alike texts are. The score counts the letters of both texts that the other one has too, over the letters of both:
 * one that is a small part of the other is not like it, however it was copied, since the language of administration alone
 * would fill a short text from a long one. Time grows with the length of the texts, whatever they say.
 */
public final class Similarity {

    private final FixedPhrases phrases;

    public Similarity(FixedPhrases phrases) {
        this.phrases = phrases;
    }

    /** Nothing when one of them says too little in words of its own to compare. */
    public Optional<Likeness> of(String here, String there) {
        return of(words(List.of(here), Set.of()), words(List.of(there), Set.of()));
    }

    public static Optional<Likeness> of(OwnWords here, OwnWords there) {
        return score(here, there).map(score -> new Likeness(score, passages(here, there)));
    }

    /** The longest passages that both have, longest first, {@value CommonPassages#MOST} at most. */
    public static List<Passage> passages(OwnWords here, OwnWords there) {
        return CommonPassages.of(here, there);
    }

    /** The score alone, which takes less time than the passages. */
    public static Optional<Score> score(OwnWords here, OwnWords there) {
        if (here.tooFew() || there.tooFew()) {
            return Optional.empty();
        }
        long[] runsHere = Shingles.numbers(here.points(), Shingles.RUN);
        long[] runsThere = Shingles.numbers(there.points(), Shingles.RUN);
        int shared =
                Shingles.of(runsThere).covered(runsHere) + Shingles.of(runsHere).covered(runsThere);
        return Optional.of(new Score(shared, here.size() + there.size()));
    }

    /**
     * Prepares texts to be compared as one; no passage goes from one of them into the next.
     *
     * @param names of the organ that speaks: who copies a report changes them
     */
    public OwnWords words(List<String> texts, Collection<String> names) {
        return phrases.read(texts, names);
    }

    /** Of the prints that it makes from {@link #words}; prints of another version are made again. */
    public String version() {
        return Print.MAKING + "-" + phrases.hash();
    }
}
