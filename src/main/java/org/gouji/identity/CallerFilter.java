package org.gouji.identity;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.gouji.access.Caller;
import org.gouji.access.Needs;
import org.gouji.problem.Problem;
import org.gouji.problem.RequestProblem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Finds out who is asking, and refuses an operation whose right they hold for no organ at all. Filters are made before there
 * are settings, so that what depends on these is behind proxies.
 */
@Singleton
class CallerFilter {

    private final LocalAdministrator administrator;
    private final CurrentIdentityAssociation identities;
    private final Tokens tokens;
    private final CurrentCaller current;
    private final Challenges challenges;

    CallerFilter(
            LocalAdministrator administrator,
            CurrentIdentityAssociation identities,
            Tokens tokens,
            CurrentCaller current,
            Challenges challenges) {
        this.administrator = administrator;
        this.identities = identities;
        this.tokens = tokens;
        this.current = current;
        this.challenges = challenges;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void identify(ResourceInfo operation, RoutingContext request) {
        CrossSite.refuse(request);
        current.actFor(caller(request));
        Needs needs = operation.getResourceMethod().getAnnotation(Needs.class);
        if (needs == null) {
            throw Problem.of(RequestProblem.FORBIDDEN).exception();
        }
        if (!current.holds(needs.value())) {
            throw current.caller().isPublic()
                    ? challenges.unidentified(request)
                    : Problem.of(RequestProblem.FORBIDDEN).exception();
        }
    }

    private Caller caller(RoutingContext request) {
        return (administrator.isAsked(request) ? administrator.authenticate(request) : byToken())
                .orElseThrow(() -> challenges.unrecognised(request));
    }

    /** The public where nobody says who they are; empty where what they say is not to be believed. */
    private Optional<Caller> byToken() {
        try {
            var identity = identities.getIdentity();
            if (identity.isAnonymous()) {
                return Optional.of(Caller.PUBLIC);
            }
            return identity.getPrincipal() instanceof JsonWebToken token
                    ? Optional.of(tokens.caller(token))
                    : Optional.empty();
        } catch (AuthenticationFailedException | AuthenticationCompletionException unbelievable) {
            return Optional.empty();
        } catch (OIDCException unreachable) {
            // the identity server cannot be asked for its keys: nobody is believed, and it is not their fault
            throw Problem.of(RequestProblem.UNAVAILABLE).exception();
        }
    }
}
