package org.gouji.narrative;

/**
 * A place in a text, so that a front end can mark it.
 *
 * @param start of its first character, counted from 0 in UTF-16 code units of the text as the report has it
 * @param end after its last
 */
public record Span(TextPart part, int start, int end) {

    /** The words that stand there. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
