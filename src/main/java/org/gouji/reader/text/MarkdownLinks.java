package org.gouji.reader.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.source.Remark;

/** Leaves out where a link leads and what a picture is called. */
final class MarkdownLinks {

    private static final Pattern LINK = Pattern.compile(
            "(?<picture>!?)\\[(?<words>[^\\[\\]]{0,500})]\\((?<target>[^()\\s]{1,2000})[^()]{0,200}\\)");

    private MarkdownLinks() {}

    static String without(TextLine line, List<Remark> remarks) {
        if (line.text().indexOf("](") < 0) {
            return line.text();
        }
        Matcher link = LINK.matcher(line.text());
        StringBuilder plain = new StringBuilder();
        while (link.find()) {
            boolean isPicture = !link.group("picture").isEmpty();
            Remark.Kind kind = isPicture ? Remark.Kind.PICTURE : Remark.Kind.REFERENCE_IGNORED;
            String found = isPicture ? link.group("words") : link.group("target");
            remarks.add(new Remark(kind, found, line.origin()));
            link.appendReplacement(plain, Matcher.quoteReplacement(isPicture ? "" : link.group("words")));
        }
        return link.appendTail(plain).toString();
    }
}
