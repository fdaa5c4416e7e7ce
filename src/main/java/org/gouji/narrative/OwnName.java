package org.gouji.narrative;

/** The name of the reporting office, of which texts use shortened forms. */
final class OwnName {

    private static final int MAX_LENGTH = 80;
    private static final int MAX_FORM = 30;

    private final String name;

    OwnName(String name) {
        this.name = name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    }

    /** Whether the words may be a shortened form: some of its characters, in their order. */
    boolean mayBe(String words) {
        if (words.length() > MAX_FORM) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            at = name.indexOf(words.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
