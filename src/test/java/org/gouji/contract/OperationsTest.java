package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The operations of the contract are the operations of the code, in both directions. */
class OperationsTest {

    private static final Path FROZEN = Path.of("src", "test", "resources", "contract", "operation-ids.txt");

    private static final List<ImplementedOperation> IMPLEMENTED = ImplementedOperation.all();

    static List<Operation> operations() {
        return Operation.all();
    }

    @Test
    void the_code_has_exactly_the_operations_of_the_contract() {
        assertThat(texts(IMPLEMENTED)).isEqualTo(texts(Operation.all())).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_takes_exactly_the_parameters_of_the_contract(Operation operation) {
        for (var implemented : implementationsOf(operation)) {
            assertThat(implemented.parameters("query"))
                    .as("query of %s", implemented.code())
                    .isEqualTo(operation.parameters("query"));
            assertThat(implemented.parameters("header"))
                    .as("headers of %s", implemented.code())
                    .isEqualTo(without(operation.parameters("header"), "X-Request-Id"));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_speaks_the_media_types_of_the_contract(Operation operation) {
        var consumed = new TreeSet<String>();
        var produced = new TreeSet<String>();

        for (var implemented : implementationsOf(operation)) {
            produced.addAll(implemented.produces());
            consumed.addAll(implemented.consumes());
        }

        // a type may say for all its methods what only those with a body take
        if (!operation.requestMediaTypes().isEmpty()) {
            assertThat(consumed).isEqualTo(operation.requestMediaTypes());
        }
        if (!operation.responseMediaTypes().isEmpty()) {
            assertThat(produced).isEqualTo(operation.responseMediaTypes());
        }
    }

    @Test
    void names_of_operations_are_kept_because_clients_call_methods_by_them() throws IOException {
        var frozen = Files.readAllLines(FROZEN);

        var now = Operation.all().stream().map(Operation::id).toList();

        assertThat(now).containsExactlyInAnyOrderElementsOf(frozen);
    }

    private static List<ImplementedOperation> implementationsOf(Operation operation) {
        var found = IMPLEMENTED.stream()
                .filter(implemented -> implemented.toString().equals(operation.toString()))
                .toList();
        assertThat(found).as("%s in the code", operation).isNotEmpty();
        return found;
    }

    private static Set<String> texts(List<?> operations) {
        return operations.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> names, String name) {
        var rest = new TreeSet<>(names);
        rest.remove(name);
        return rest;
    }
}
