package org.gouji.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.util.ModelMapper;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kubernetes' own description of its objects: knows every field, so that a misspelt one is found without a cluster. */
final class KubernetesSchema {

    private KubernetesSchema() {}

    /** What is wrong with an object, if anything. */
    static Optional<String> defect(JsonNode object) {
        @Nullable Class<?> type = typeOf(object);
        if (type == null) {
            return Optional.of("no such apiVersion and kind");
        }
        try {
            type.getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(object.toString()));
            return Optional.empty();
        } catch (InvocationTargetException refused) {
            return Optional.of(String.valueOf(refused.getTargetException().getMessage()));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("the Kubernetes client has changed", changed);
        }
    }

    private static @Nullable Class<?> typeOf(JsonNode object) {
        var group = object.path("apiVersion").asText();
        var slash = group.indexOf('/');
        return ModelMapper.preBuiltGetApiTypeClass(
                slash < 0 ? "" : group.substring(0, slash),
                group.substring(slash + 1),
                object.path("kind").asText());
    }
}
