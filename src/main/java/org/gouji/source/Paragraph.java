package org.gouji.source;

/**
 * A paragraph as the document itself parts it.
 *
 * @param text as it stands, spaces and widths included; a line break that the author set is a newline
 */
public record Paragraph(String text, Origin origin) implements Block {}
