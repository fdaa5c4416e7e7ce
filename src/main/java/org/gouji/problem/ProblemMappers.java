package org.gouji.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps whatever a request throws to a problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Integer, RequestProblem> BY_STATUS = Map.of(
            404, RequestProblem.NOT_FOUND,
            405, RequestProblem.METHOD_NOT_ALLOWED,
            406, RequestProblem.NOT_ACCEPTABLE,
            413, RequestProblem.PAYLOAD_TOO_LARGE,
            415, RequestProblem.UNSUPPORTED_MEDIA_TYPE);
    private static final String SECONDS_UNTIL_RETRY = "5";

    private final ProblemDocuments documents;

    ProblemMappers(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ServerExceptionMapper
    Response problem(ProblemException refusal, RoutingContext request) {
        return answer(refusal.problem(), request).build();
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException refusal, RoutingContext request) {
        var given = refusal.getResponse();
        if (given.getStatus() >= 500) {
            return failure(refusal, request);
        }
        var type = BY_STATUS.getOrDefault(given.getStatus(), RequestProblem.MALFORMED_REQUEST);
        var answer = answer(Problem.of(type), request);
        if (given.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            answer.header(HttpHeaders.ALLOW, given.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
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
