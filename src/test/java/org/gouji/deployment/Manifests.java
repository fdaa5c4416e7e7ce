package org.gouji.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The Kubernetes objects of one rendered overlay. */
record Manifests(List<ObjectNode> objects) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Manifests parse(String rendered) throws IOException {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(rendered)) {
            return new Manifests(documents.readAll());
        }
    }

    Manifests copy() {
        return new Manifests(objects.stream().map(ObjectNode::deepCopy).toList());
    }

    Stream<ObjectNode> all(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    /** The pod template of every object that has one, whatever its kind. */
    Stream<JsonNode> pods() {
        return objects.stream().map(object -> object.at("/spec/template")).filter(JsonNode::isObject);
    }

    Stream<JsonNode> containers() {
        return pods().flatMap(pod -> Stream.of(pod.at("/spec/containers"), pod.at("/spec/initContainers"))
                .flatMap(Manifests::elements));
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
