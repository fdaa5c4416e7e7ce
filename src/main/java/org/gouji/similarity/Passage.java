package org.gouji.similarity;

/**
 * Words that two texts share. Figures and fixed phrases within them may differ.
 *
 * @param words as they stand here; who quotes them may mask some
 */
public record Passage(Stretch here, Stretch there, String words) {

    public Passage saying(String masked) {
        return new Passage(here, there, masked);
    }
}
