package org.gouji.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.RequestError;
import org.gouji.problem.RequestProblem;

/** The entity tags of an If-Match or If-None-Match header (RFC 9110, 13.1). */
record EntityTags(boolean any, Set<String> strong, Set<String> weak) {

    private static final Pattern LIST_ELEMENT =
            Pattern.compile("[ \\t]*(?:(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\")?[ \\t]*(?:,|$)");

    static EntityTags parse(String header, List<String> lines) {
        String text = String.join(",", lines).strip();
        if (text.equals("*")) {
            return new EntityTags(true, Set.of(), Set.of());
        }
        var strong = new HashSet<String>();
        var weak = new HashSet<String>();
        var element = LIST_ELEMENT.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!element.find() || element.start() != end) {
                throw malformed(header);
            }
            end = element.end();
            if (element.group(2) != null) {
                (element.group(1) == null ? strong : weak).add(element.group(2));
            }
        }
        if (strong.isEmpty() && weak.isEmpty()) {
            throw malformed(header);
        }
        return new EntityTags(false, Set.copyOf(strong), Set.copyOf(weak));
    }

    private static RuntimeException malformed(String header) {
        return Problem.of(
                        RequestProblem.MALFORMED_REQUEST,
                        ProblemError.inHeader(header, RequestError.INVALID_ENTITY_TAG))
                .exception();
    }
}
