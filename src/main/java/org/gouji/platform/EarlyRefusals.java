package org.gouji.platform;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemDocuments;
import org.gouji.problem.RequestProblem;

/** Refuses what the server below would answer without a problem, or would silently repair. */
@Singleton
class EarlyRefusals {

    static final int LARGEST_BODY = 8 * 1024 * 1024;

    private static final int BEFORE_THE_SERVERS_OWN_LIMIT = 9_000;
    private static final int AFTER_THE_SERVERS_OWN_LIMIT = 1;
    /** So that who reads a body of unknown length finds out first that it is too long, and can say so. */
    private static final long BEYOND = 1024 * 1024;

    private static final char REPLACEMENT = 0xFFFD;
    private static final String ENCODED_REPLACEMENT = "%EF%BF%BD";

    private final ProblemDocuments documents;
    private final Map<String, Long> limits;

    EarlyRefusals(ProblemDocuments documents, @Any Instance<BodyLimit> limits) {
        this.documents = documents;
        this.limits = limits.stream().collect(Collectors.toMap(BodyLimit::path, BodyLimit::bytes));
    }

    void register(@Observes Filters filters) {
        filters.register(this::examine, BEFORE_THE_SERVERS_OWN_LIMIT);
        filters.register(this::limit, AFTER_THE_SERVERS_OWN_LIMIT);
    }

    /** The server has one limit for all operations; where a request does not announce its length, it counts by this. */
    private void limit(RoutingContext request) {
        request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most(request.request()) + BEYOND);
        request.next();
    }

    private long most(HttpServerRequest request) {
        String path = request.path();
        return path == null ? LARGEST_BODY : limits.getOrDefault(path.replaceAll("/+$", ""), (long) LARGEST_BODY);
    }

    private void examine(RoutingContext request) {
        if (!isUtf8(request.request().uri())) {
            documents.answer(Problem.of(RequestProblem.MALFORMED_REQUEST), request);
        } else if (isTooLarge(request.request())) {
            // the body still comes; nothing else can be read from this connection
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            documents.answer(Problem.of(RequestProblem.PAYLOAD_TOO_LARGE), request);
        } else {
            request.next();
        }
    }

    // the decoder puts the replacement character where bytes are no UTF-8
    private static boolean isUtf8(String uri) {
        return uri.toUpperCase(Locale.ROOT).contains(ENCODED_REPLACEMENT)
                || URLDecoder.decode(uri, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0;
    }

    private boolean isTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > most(request);
    }
}
