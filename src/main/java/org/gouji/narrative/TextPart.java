package org.gouji.narrative;

import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;

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

    /** Its words in a report; empty where there are none. */
    public String in(ReportContent report) {
        SectionText section = report.sections().getOrDefault(key, SectionText.NONE);
        if (isHeading) {
            return section.heading();
        }
        return switch (key) {
            case "title" -> report.title();
            case "preface" -> report.preface();
            case "closing" -> report.closing();
            default -> section.text();
        };
    }

    /** JSON Pointer into a report as the API has it. */
    public String pointer() {
        if (equals(TITLE) || equals(PREFACE) || equals(CLOSING)) {
            return "/" + key;
        }
        return "/sections/" + key + (isHeading ? "/heading" : "/text");
    }
}
