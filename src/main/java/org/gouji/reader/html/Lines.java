package org.gouji.reader.html;

import java.util.ArrayList;
import java.util.List;

/** Parts a text that a page sets with line breaks: an empty line or an indented one begins a paragraph. */
final class Lines {

    private Lines() {}

    /** Each without the spaces around its lines; a single line break inside of one is a newline. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.lines().toList()) {
            String words = Spaces.strip(line);
            if (words.isEmpty() || isIndented(line)) {
                end(paragraph, paragraphs);
            }
            if (!words.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(words);
            }
        }
        end(paragraph, paragraphs);
        return paragraphs;
    }

    private static boolean isIndented(String line) {
        return Spaces.isSpace(line.charAt(0));
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
