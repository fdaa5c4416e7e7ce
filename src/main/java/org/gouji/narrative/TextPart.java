package org.gouji.narrative;

/**
 * One of the texts of a report.
 *
 * @param key the section's, or {@code title}, {@code preface} or {@code closing}
 * @param isHeading whether it is the section's heading rather than its paragraphs
 */
public record TextPart(String key, boolean isHeading) {

    public static final TextPart TITLE = new TextPart("title", false);
    public static final TextPart PREFACE = new TextPart("preface", false);
    public static final TextPart CLOSING = new TextPart("closing", false);

    public static TextPart text(String section) {
        return new TextPart(section, false);
    }

    public static TextPart heading(String section) {
        return new TextPart(section, true);
    }

    /** JSON Pointer into a report as the API has it. */
    public String pointer() {
        if (equals(TITLE) || equals(PREFACE) || equals(CLOSING)) {
            return "/" + key;
        }
        return "/sections/" + key + (isHeading ? "/heading" : "/text");
    }
}
