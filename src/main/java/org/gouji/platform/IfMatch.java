package org.gouji.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;

/** What a client says it is changing. Compared strongly: a weak tag never matches (RFC 9110, 13.1.1). */
public final class IfMatch {

    private final EntityTags tags;

    private IfMatch(EntityTags tags) {
        this.tags = tags;
    }

    /** The header's lines as they came; none is the problem precondition-required. */
    public static IfMatch required(List<String> lines) {
        if (lines.isEmpty()) {
            throw Problem.of(RequestProblem.PRECONDITION_REQUIRED).exception();
        }
        return new IfMatch(EntityTags.parse("If-Match", lines));
    }

    /** The header's lines as they came; empty where there are none. */
    public static Optional<IfMatch> given(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(required(lines));
    }

    /** For callers inside of the service, who hold what they change. */
    public static IfMatch any() {
        return new IfMatch(EntityTags.parse("If-Match", List.of("*")));
    }

    public boolean allows(EntityTag current) {
        return tags.any() || tags.strong().contains(current.value());
    }

    /** What a door answers when this does not allow the current version. */
    public static Problem stale(EntityTag current) {
        return Problem.of(RequestProblem.PRECONDITION_FAILED, Map.of("current", current));
    }
}
