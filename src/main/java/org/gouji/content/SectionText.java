package org.gouji.content;

/**
 * The words of one section, exactly as the source has them; empty where it has none.
 *
 * @param heading the heading as printed
 * @param text plain paragraphs, one a line
 */
public record SectionText(String heading, String text) {

    public static final SectionText NONE = new SectionText("", "");
}
