package org.gouji.platform;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.RequestError;
import org.gouji.problem.RequestProblem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that the resource method does not declare, that are given twice, or that are empty: the
 * library would take the first for nothing, the first value of the second, and the third for absent.
 */
class QueryParameters {

    private static final int LONGEST_NAME = 100;
    private static final int MOST = 100;

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUnknown(ResourceInfo resource, UriInfo request) {
        var method = resource.getResourceMethod();
        if (method == null || request.getQueryParameters().isEmpty()) {
            return;
        }
        var known = declared.computeIfAbsent(method, QueryParameters::declared);
        var strange = new ArrayList<ProblemError>();
        var empty = new ArrayList<ProblemError>();
        new TreeMap<>(request.getQueryParameters()).forEach((name, values) -> {
            if (!known.contains(name)) {
                strange.add(error(name, RequestError.UNKNOWN_PARAMETER));
            } else if (values.size() > 1) {
                strange.add(error(name, RequestError.REPEATED_PARAMETER));
            } else if (values.get(0).isEmpty()) {
                empty.add(error(name, RequestError.BLANK));
            }
        });
        refuse(RequestProblem.UNKNOWN_PARAMETER, strange);
        refuse(RequestProblem.MALFORMED_REQUEST, empty);
    }

    private static void refuse(RequestProblem type, List<ProblemError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.of(type, errors.stream().limit(MOST).toList()).exception();
        }
    }

    private static ProblemError error(String name, RequestError code) {
        String at = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return ProblemError.inParameter(at, code, Map.of("name", at));
    }

    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Stream.ofNullable(name(parameter)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String name(Parameter parameter) {
        var rest = parameter.getAnnotation(RestQuery.class);
        if (rest != null) {
            return rest.value().isEmpty() ? parameter.getName() : rest.value();
        }
        var plain = parameter.getAnnotation(QueryParam.class);
        return plain == null ? null : plain.value();
    }
}
