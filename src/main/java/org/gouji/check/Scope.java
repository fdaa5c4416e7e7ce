package org.gouji.check;

/** What a check looks at. */
public enum Scope {
    CELL("cell"),
    ROW("row"),
    TABLE("table"),
    CROSS_TABLE("cross-table");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** The word of the contract. */
    public String word() {
        return word;
    }
}
