package org.gouji.check;

/** What a failed check stops; how bad it is, is its {@link Severity}. */
public enum Effect {
    BLOCKS_SUBMISSION("blocksSubmission"),
    NEEDS_EXPLANATION("needsExplanation"),
    NONE("none");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    /** The word of the contract. */
    public String word() {
        return word;
    }
}
