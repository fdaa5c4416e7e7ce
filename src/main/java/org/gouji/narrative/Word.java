package org.gouji.narrative;

/**
 * What a word of the data file means.
 *
 * @param key which matter, act, kind of counter, unit or scope; empty where the role has no kinds
 */
record Word(Role role, String key) {

    static final Word UNKNOWN = new Word(Role.UNKNOWN, "");

    /** The end of a paragraph, where a sentence ends as well. */
    static final Word PARAGRAPH = new Word(Role.SENTENCE_END, "paragraph");
}
