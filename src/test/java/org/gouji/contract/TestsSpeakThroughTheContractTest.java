package org.gouji.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class TestsSpeakThroughTheContractTest {

    @Test
    void no_test_goes_past_the_contract() {
        var tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("org.gouji");

        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Contract.class.getName())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.restassured.RestAssured")
                .because("requests of a test are held against the contract by Contract.given()")
                .check(tests);
    }
}
