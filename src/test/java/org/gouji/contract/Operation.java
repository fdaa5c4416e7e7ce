package org.gouji.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation of the contract. */
record Operation(String method, String path, JsonNode data, List<JsonNode> parameters) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    static List<Operation> all() {
        return ContractFile.DATA.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry -> of(path.getKey(), path.getValue(), entry)))
                .toList();
    }

    private static Operation of(String path, JsonNode shared, Map.Entry<String, JsonNode> entry) {
        var parameters = Stream.of(shared, entry.getValue())
                .flatMap(holder -> elements(holder.path("parameters")))
                .map(ContractFile::resolved)
                .toList();
        return new Operation(entry.getKey().toUpperCase(Locale.ROOT), path, entry.getValue(), parameters);
    }

    String id() {
        return data.path("operationId").asText();
    }

    /** The names of the parameters in the path, the query or the header. */
    Set<String> parameters(String in) {
        var names = new TreeSet<String>();
        parameters.stream()
                .filter(parameter -> parameter.get("in").textValue().equals(in))
                .forEach(parameter -> names.add(parameter.get("name").textValue()));
        return names;
    }

    /** The query without which it is refused, by the contract's own examples; empty where there is none. */
    String demandedQuery() {
        return parameters.stream()
                .filter(parameter -> parameter.get("in").textValue().equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.get("name").textValue() + "="
                        + parameter.get("example").textValue())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? "" : "?" + query));
    }

    /** By status. */
    Map<String, JsonNode> responses() {
        var responses = new java.util.TreeMap<String, JsonNode>();
        data.get("responses")
                .properties()
                .forEach(entry -> responses.put(entry.getKey(), ContractFile.resolved(entry.getValue())));
        return responses;
    }

    /** By media type; empty without a body. */
    JsonNode requestContent() {
        return ContractFile.resolved(data.path("requestBody")).path("content");
    }

    Set<String> requestMediaTypes() {
        return names(requestContent());
    }

    /** The media types of what is answered when it succeeds. */
    Set<String> responseMediaTypes() {
        var types = new TreeSet<String>();
        responses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                types.addAll(names(response.path("content")));
            }
        });
        return types;
    }

    boolean changes() {
        return Set.of("PUT", "PATCH", "DELETE").contains(method);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
