package org.gouji.source;

/**
 * A printed line of a document that does not say where its paragraphs end: the sentence, the label or the figures may
 * go on in the next one. A column gap inside the line is a tab.
 */
public record Line(String text, Origin origin) implements Block {}
