package org.gouji.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Maps whatever a request throws to a problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Integer, RequestProblem> BY_STATUS = Map.of(
            404, RequestProblem.NOT_FOUND,
            405, RequestProblem.METHOD_NOT_ALLOWED,
            406, RequestProblem.NOT_ACCEPTABLE,
            413, RequestProblem.PAYLOAD_TOO_LARGE,
            415, RequestProblem.UNSUPPORTED_MEDIA_TYPE);
    private static final int UNAVAILABLE = 503;
    private static final String SECONDS_UNTIL_RETRY = "5";

    private final ProblemDocuments documents;
    private final AllowedMethods allowed;

    ProblemMappers(ProblemDocuments documents, AllowedMethods allowed) {
        this.documents = documents;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response problem(ProblemException refusal, RoutingContext request) {
        var answer = answer(refusal.problem(), request);
        if (documents.status(refusal.problem()) == UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY);
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException refusal, RoutingContext request) {
        var given = refusal.getResponse();
        if (given.getStatus() >= 500) {
            return failure(refusal, request);
        }
        var type = BY_STATUS.getOrDefault(given.getStatus(), RequestProblem.MALFORMED_REQUEST);
        var answer = answer(Problem.of(type), request);
        if (type == RequestProblem.METHOD_NOT_ALLOWED) {
            answer.header(HttpHeaders.ALLOW, allowed.at(RequestIds.path(request)));
        }
        return answer.build();
    }

    @ServerResponseFilter
    void allow(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed.at(RequestIds.path(routing)));
        }
    }

    @ServerExceptionMapper
    Response failure(Throwable failure, RoutingContext request) {
        if (Outages.isOutage(failure)) {
            LOG.errorf(failure, "Database unavailable: %s", RequestIds.path(request));
            return answer(Problem.of(RequestProblem.UNAVAILABLE), request)
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY)
                    .build();
        }
        LOG.errorf(failure, "Request failed: %s %s", request.request().method(), RequestIds.path(request));
        return answer(Problem.of(RequestProblem.INTERNAL_ERROR), request).build();
    }

    private Response.ResponseBuilder answer(Problem problem, RoutingContext request) {
        return Response.status(documents.status(problem))
                .type(ProblemDocuments.MEDIA_TYPE)
                .entity(documents.write(problem, request));
    }
}
