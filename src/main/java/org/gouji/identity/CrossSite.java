package org.gouji.identity;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;

/**
 * A page of another site can have the browser send a password or session that it remembers, but no token. Browsers say
 * where such a request comes from (Fetch Metadata).
 */
final class CrossSite {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

    private CrossSite() {}

    static void refuse(RoutingContext request) {
        String credentials = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        String site = request.request().getHeader("Sec-Fetch-Site");
        boolean remembered = credentials == null || !credentials.regionMatches(true, 0, "Bearer ", 0, 7);
        if (remembered
                && site != null
                && OTHERS.contains(site)
                && !HARMLESS.contains(request.request().method().name())) {
            throw Problem.of(RequestProblem.FORBIDDEN).exception();
        }
    }
}
