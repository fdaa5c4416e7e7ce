package org.gouji.narrative;

/** One text of a report, ready to be read: as it stands, folded, and split into sentences. */
record Prose(TextPart part, String raw, Folded folded, Sentences sentences) {

    boolean isBlank() {
        return folded.length() == 0;
    }

    /** A place of the text as it stands. */
    Span span(int start, int end) {
        return new Span(part, start, end);
    }

    /** A place given by the indices of the folded text. */
    Span folded(int start, int end) {
        return end <= start ? span(0, 0) : span(folded.start(start), folded.end(end));
    }

    Span sentence(Span span) {
        int index = sentences.indexAt(span.start());
        return span(Math.min(sentences.start(index), span.start()), Math.max(sentences.end(index), span.end()));
    }

    /** The words at a place without line breaks and other white space, to be quoted. */
    String quote(Span span) {
        StringBuilder quote = new StringBuilder();
        span.of(raw).chars().filter(c -> !Chars.isBlank((char) c)).forEach(c -> quote.append((char) c));
        return quote.toString();
    }

    /** All of it that is not white space at its ends. */
    Span whole() {
        return folded(0, folded.length());
    }
}
