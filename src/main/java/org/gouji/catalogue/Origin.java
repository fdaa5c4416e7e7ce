package org.gouji.catalogue;

/** Where a check comes from. */
enum Origin {
    /** Comes with the service, and is as it came. */
    SHIPPED("shipped"),
    /** A directory of the place adds it. */
    LOCAL("local"),
    /** Comes with the service, and a directory of the place judges it otherwise. */
    RETUNED("retuned");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
