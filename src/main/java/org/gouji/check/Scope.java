package org.gouji.check;

/** What a check looks at. */
public enum Scope {
    CELL("cell"),
    ROW("row"),
    TABLE("table"),
    CROSS_TABLE("cross-table"),
    /** This year's report and last year's. */
    CROSS_YEAR("cross-year"),
    /** What the text says, and how. */
    NARRATIVE("narrative"),
    /** The report and what is known of its organ. */
    PROFILE("profile"),
    /** How the report was made, handed in and published. */
    PROCESS("process");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** The word of the contract. */
    public String word() {
        return word;
    }
}
