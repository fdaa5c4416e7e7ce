package org.gouji.identity;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemException;
import org.gouji.problem.RequestProblem;

/** Tells who is not known how to make themselves known (RFC 9110, 11.6.1). */
@ApplicationScoped
class Challenges {

    private final boolean hasIssuer;
    private final boolean hasAdministrator;

    Challenges(
            LocalAdministrator administrator,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
        this.hasIssuer = issuer.isPresent();
        this.hasAdministrator = administrator.isThere();
    }

    ProblemException unidentified(RoutingContext request) {
        return refusal(request, "");
    }

    /** RFC 6750, 3.1 */
    ProblemException unrecognised(RoutingContext request) {
        return refusal(request, ", error=\"invalid_token\"");
    }

    private ProblemException refusal(RoutingContext request, String error) {
        List<String> challenges = new ArrayList<>();
        if (hasAdministrator) {
            challenges.add("Basic realm=\"gouji\", charset=\"UTF-8\"");
        }
        if (hasIssuer || !hasAdministrator) {
            challenges.add("Bearer realm=\"gouji\"" + error);
        }
        request.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, challenges);
        return Problem.of(RequestProblem.UNAUTHORIZED).exception();
    }
}
