package org.gouji.check;

/** What checks may need beside the report. Its absence is told once, not by every check that needs it. */
enum Background {
    PREVIOUS("previous"),
    NEIGHBOUR("neighbour"),
    ORGAN("organ"),
    FACTS("facts");

    private final String word;

    Background(String word) {
        this.word = word;
    }

    /** As in data files and in ids of findings. */
    String word() {
        return word;
    }
}
