package org.gouji.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;

/** Writes problems as RFC 9457 documents, and one line of each into the log. */
@Singleton
public class ProblemDocuments {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final List<String> POSITION = List.of("line", "column");

    private static final Logger LOG = Logger.getLogger("org.gouji.problem");

    private static final int FAILURE = 500;

    private final ProblemTexts texts;
    private final ObjectMapper mapper;

    ProblemDocuments(ProblemTexts texts, ObjectMapper mapper) {
        this.texts = texts;
        this.mapper = mapper;
    }

    int status(Problem problem) {
        return texts.of(problem.type()).status();
    }

    /** The document as JSON. A refusal is logged here, where each passes once; a failure where its cause is known. */
    String write(Problem problem, RoutingContext request) {
        int status = status(problem);
        if (status < FAILURE) {
            LOG.infof(
                    "%d %s %s %s",
                    status, problem.type().slug(), request.request().method(), RequestIds.path(request));
        }
        try {
            return mapper.writeValueAsString(document(problem, request));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers outside of JAX-RS, before a resource was reached. */
    public void answer(Problem problem, RoutingContext request) {
        request.response()
                .setStatusCode(status(problem))
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .end(write(problem, request));
    }

    private Map<String, Object> document(Problem problem, RoutingContext request) {
        return document(problem, RequestIds.path(request), RequestIds.of(request));
    }

    /** The document of a problem that is not the answer of a request, but was met on behalf of one. */
    public Map<String, Object> document(Problem problem, String instance, String requestId) {
        var type = texts.of(problem.type());
        var message = message(problem, type);
        var document = new LinkedHashMap<String, Object>();
        document.put("type", ProblemsResource.href(problem.type().slug()));
        document.put("title", type.title().zh());
        document.put("status", type.status());
        document.put("detail", message.zh());
        document.put("instance", instance);
        document.put("message", message);
        document.put("requestId", requestId);
        if (!problem.errors().isEmpty()) {
            document.put("errors", errors(problem.errors()));
        }
        document.putAll(problem.extensions());
        return document;
    }

    // one defect is told at once; of many, the list tells
    private Text message(Problem problem, ProblemTexts.TypeText type) {
        if (problem.errors().size() != 1) {
            return type.detail().fill(problem.arguments());
        }
        var error = problem.errors().get(0);
        var text = texts.of(error.code()).fill(error.arguments());
        if (error.at().isEmpty()) {
            return text;
        }
        return new Text("{at} — " + text.zh(), "{at} — " + text.en()).fill(Map.of("at", error.at()));
    }

    private List<Map<String, Object>> errors(List<ProblemError> errors) {
        return errors.stream().map(this::described).toList();
    }

    /** One defect as a problem shows it, for an answer that tells of defects without being a problem. */
    public Map<String, Object> described(ProblemError error) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put(error.place().name().toLowerCase(Locale.ROOT), error.at());
        POSITION.stream()
                .filter(error.arguments()::containsKey)
                .forEach(name -> entry.put(name, error.arguments().get(name)));
        entry.put("code", error.code().key());
        entry.put("message", texts.of(error.code()).fill(error.arguments()));
        return entry;
    }
}
