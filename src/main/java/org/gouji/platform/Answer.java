package org.gouji.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request is answered with when it succeeds. */
public record Answer(int status, @Nullable String location, @Nullable EntityTag tag, @Nullable Object body) {

    static final String DRY_RUN = "Gouji-Dry-Run";

    /** The location is a path from the root, right behind any proxy. */
    public static Answer created(String location, EntityTag tag, Object body) {
        return new Answer(201, location, tag, body);
    }

    /** It is kept and will be worked on; the location tells how far that is. */
    public static Answer accepted(String location, Object body) {
        return new Answer(202, location, null, body);
    }

    public static Answer ok(EntityTag tag, Object body) {
        return new Answer(200, null, tag, body);
    }

    public static Answer deleted() {
        return new Answer(204, null, null, null);
    }

    /** The answer to a conditional GET: 304 when the client has this version already; the header's lines as they came. */
    public Response unlessMatched(List<String> ifNoneMatch) {
        if (tag == null || ifNoneMatch.isEmpty()) {
            return response();
        }
        var known = EntityTags.parse("If-None-Match", ifNoneMatch);
        boolean matched = known.any()
                || known.strong().contains(tag.value())
                || known.weak().contains(tag.value());
        return matched
                ? Response.notModified()
                        .header(HttpHeaders.ETAG, tag.toString())
                        .build()
                : response();
    }

    public Response response() {
        var response = Response.status(status).entity(body);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (tag != null) {
            response.header(HttpHeaders.ETAG, tag.toString());
        }
        return response.build();
    }

    /** Nothing was stored, so there is neither a location nor a version to name. */
    Response rehearsed() {
        return Response.status(body == null ? 204 : 200)
                .entity(body)
                .header(DRY_RUN, "true")
                .build();
    }
}
