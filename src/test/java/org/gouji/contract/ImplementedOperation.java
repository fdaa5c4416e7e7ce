package org.gouji.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One resource method of the code, read from its annotations. */
record ImplementedOperation(String method, String path, Method code) {

    private static final List<ImplementedOperation> ALL = found();

    static List<ImplementedOperation> all() {
        return ALL;
    }

    private static List<ImplementedOperation> found() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.gouji").stream()
                        .map(JavaClass::reflect)
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .flatMap(ImplementedOperation::of)
                        .toList();
    }

    private static Stream<ImplementedOperation> of(Method code) {
        return Arrays.stream(code.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(method ->
                        new ImplementedOperation(method.value(), path(code.getDeclaringClass()) + path(code), code));
    }

    /** The names of the parameters in the query or the header. */
    Set<String> parameters(String in) {
        var names = new TreeSet<String>();
        for (var parameter : code.getParameters()) {
            String given =
                    switch (in) {
                        case "query" -> value(parameter.getAnnotation(RestQuery.class));
                        case "header" -> value(parameter.getAnnotation(RestHeader.class));
                        default -> throw new IllegalArgumentException(in);
                    };
            if (given != null) {
                names.add(given.isEmpty() ? parameter.getName() : given);
            }
        }
        return names;
    }

    Set<String> consumes() {
        var consumes = nearest(Consumes.class);
        return consumes == null ? Set.of() : Set.of(consumes.value());
    }

    Set<String> produces() {
        var produces = nearest(Produces.class);
        return produces == null ? Set.of() : Set.of(produces.value());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private <A extends java.lang.annotation.Annotation> @Nullable A nearest(Class<A> type) {
        var own = code.getAnnotation(type);
        return own == null ? code.getDeclaringClass().getAnnotation(type) : own;
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        if (path == null || path.value().matches("/?")) {
            return "";
        }
        // the contract has no patterns in its paths
        String bare = path.value().replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
        return (bare.startsWith("/") ? "" : "/") + bare.replaceAll("/$", "");
    }

    private static @Nullable String value(@Nullable RestQuery annotation) {
        return annotation == null ? null : annotation.value();
    }

    private static @Nullable String value(@Nullable RestHeader annotation) {
        return annotation == null ? null : annotation.value();
    }
}
