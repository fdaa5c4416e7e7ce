package org.gouji.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives every request an id, its caller's if that is sane, and shows it on the answer, in problems and in the log. */
@Singleton
public class RequestIds {

    static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final int BEFORE_EVERYTHING = 10_000;

    /** Of the request that is being answered; empty where the service does something by itself. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY)).map(Object::toString);
    }

    void register(@Observes Filters filters) {
        filters.register(RequestIds::identify, BEFORE_EVERYTHING);
    }

    static String of(RoutingContext request) {
        String known = request.get(KEY);
        return known == null ? identity(request) : known;
    }

    /** The path as it came, still percent-encoded, so that it can stand in a log line and in a URI reference. */
    static String path(RoutingContext request) {
        String path = request.request().path();
        return path == null ? "/" : path;
    }

    private static void identify(RoutingContext request) {
        identity(request);
        request.next();
    }

    private static String identity(RoutingContext request) {
        String id = sane(request.request().getHeader(HEADER));
        request.put(KEY, id);
        request.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        return id;
    }

    private static String sane(@Nullable String given) {
        return given != null && SANE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
