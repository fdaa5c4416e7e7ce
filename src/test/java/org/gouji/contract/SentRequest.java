package org.gouji.contract;

import com.atlassian.oai.validator.model.Body;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.StringBody;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.MultiPartSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as it goes out: the validator's own view leaves out query parameters that were written into the path. */
record SentRequest(Request sent, Map<String, List<String>> query, Optional<Body> parts) implements Request {

    static Request of(FilterableRequestSpecification specification) {
        return new SentRequest(
                RestAssuredRequest.of(specification), query(URI.create(specification.getURI())), parts(specification));
    }

    /** Of a form with files, which that view takes for no body: the names of its parts. */
    private static Optional<Body> parts(FilterableRequestSpecification specification) {
        var names = specification.getMultiPartParams().stream()
                .map(MultiPartSpecification::getControlName)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new StringBody(String.join("&", names), StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> query(URI uri) {
        var query = new TreeMap<String, List<String>>();
        if (uri.getRawQuery() != null) {
            for (String parameter : uri.getRawQuery().split("&")) {
                String[] parts = parameter.split("=", 2);
                query.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String getPath() {
        return sent.getPath();
    }

    @Override
    public Method getMethod() {
        return sent.getMethod();
    }

    @Override
    @Deprecated
    public Optional<String> getBody() {
        return sent.getBody();
    }

    @Override
    public Optional<Body> getRequestBody() {
        return parts.or(sent::getRequestBody);
    }

    @Override
    public Collection<String> getQueryParameters() {
        return query.keySet();
    }

    @Override
    public Collection<String> getQueryParameterValues(String name) {
        return query.getOrDefault(name, List.of());
    }

    @Override
    public Map<String, Collection<String>> getHeaders() {
        return sent.getHeaders();
    }

    @Override
    public Collection<String> getHeaderValues(String name) {
        return sent.getHeaderValues(name);
    }
}
