package org.gouji.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.gouji.access.Needs;
import org.gouji.access.Right;
import org.gouji.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation declares the right that it needs, and the contract says the same. */
class RightsTest {

    private static final List<ImplementedOperation> IMPLEMENTED = ImplementedOperation.all();

    static List<ImplementedOperation> implemented() {
        return IMPLEMENTED;
    }

    static List<Operation> operations() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource("implemented")
    void an_operation_declares_the_right_that_it_needs(ImplementedOperation operation) {
        assertThat(operation.code().getAnnotation(Needs.class))
                .as("@Needs of %s", operation.code())
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_contract_names_the_right_that_the_code_asks_for(Operation operation) {
        assertThat(implemented())
                .filteredOn(implemented -> implemented.toString().equals(operation.toString()))
                .isNotEmpty()
                .allSatisfy(implemented -> assertThat(right(implemented).word())
                        .isEqualTo(operation.data().path("x-right").asText()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_needs_more_than_the_public_may_needs_an_identity(Operation operation) {
        boolean isForAll = Role.OF_THE_PUBLIC.stream().anyMatch(right -> right.word()
                .equals(operation.data().path("x-right").asText()));
        JsonNode security =
                operation.data().has("security") ? operation.data().get("security") : ContractFile.DATA.get("security");

        assertThat(Operation.elements(security).anyMatch(JsonNode::isEmpty)).isEqualTo(isForAll);
        assertThat(operation.responses()).containsKeys("401", "429");
        assertThat(operation.responses().containsKey("403")).isEqualTo(!isForAll);
    }

    private static Right right(ImplementedOperation operation) {
        Needs needs = operation.code().getAnnotation(Needs.class);
        assertThat(needs).as("@Needs of %s", operation.code()).isNotNull();
        return needs.value();
    }
}
