package org.gouji.similarity;

/**
 * Words that two texts share. Figures and fixed phrases within them may differ.
 *
 * @param words as they stand here
 */
public record Passage(Stretch here, Stretch there, String words) {}
