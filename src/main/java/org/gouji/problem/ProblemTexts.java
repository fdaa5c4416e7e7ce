package org.gouji.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;

/** The texts of all problem types and error codes; a defective file stops the start. */
@Startup
@Singleton
class ProblemTexts {

    /** {@code detail} is for one occurrence, {@code about} for the page of the type. */
    record TypeText(int status, Text title, Text detail, Text about) {}

    private final Map<String, TypeText> types = JsonData.read("/problems/types.json", new TypeReference<>() {});
    private final Map<String, Text> codes = JsonData.read("/problems/codes.json", new TypeReference<>() {});

    Map<String, TypeText> types() {
        return types;
    }

    Map<String, Text> codes() {
        return codes;
    }

    TypeText of(ProblemType type) {
        return Objects.requireNonNull(types.get(type.slug()), () -> "problem type without text: " + type.slug());
    }

    Text of(ErrorCode code) {
        return Objects.requireNonNull(codes.get(code.key()), () -> "error code without text: " + code.key());
    }
}
