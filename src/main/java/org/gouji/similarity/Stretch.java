package org.gouji.similarity;

/**
 * A part of a text.
 *
 * @param text which of the texts that were read together, counted from 0
 * @param start of its first character, counted from 0 in UTF-16 code units
 * @param end after its last
 */
public record Stretch(int text, int start, int end) {}
