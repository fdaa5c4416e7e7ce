package org.gouji;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/** The rules that the plan of the rooms stands for, below one root package. */
record Walls(String root) {

    /** Nothing that makes an answer depend on the machine, the hour or the place. */
    private static final String OUTSIDE_WORLD =
            "java\\.(io|net|nio\\.file|nio\\.channels|sql|util\\.logging|lang\\.foreign)\\..*"
                    + "|java\\.lang\\.(Process.*|Runtime|Thread)|java\\.time\\.Clock|java\\.util\\.(Random|Timer.*|Scanner)";

    ArchRule aroundRoom(Room room) {
        return classes()
                .that(in(room))
                .should()
                .onlyDependOnClassesThat(allowed(room))
                .because("the plan says so (" + Room.class.getSimpleName() + ")")
                .allowEmptyShould(false);
    }

    ArchRule closeTheCore() {
        return noClasses()
                .that(inTheCore())
                .should()
                .dependOnClassesThat(nameMatching(OUTSIDE_WORLD).forSubtype())
                .orShould()
                .callMethodWhere(target(
                        nameMatching("now|getDefault|systemDefault|currentTimeMillis|nanoTime|getenv|getProperty")))
                .because("the same report and the same rules give the same findings everywhere and always");
    }

    ArchRule keepHttpInResources() {
        return noClasses()
                .that(not(resideInAnyPackage(root + ".problem", root + ".platform", root + ".identity")))
                .and(not(resource()))
                .and(not(sharedByResources()))
                .should()
                .dependOnClassesThat(Library.REST.classes())
                .because(Library.REST.because);
    }

    private static DescribedPredicate<JavaClass> resource() {
        return describe("resources", type -> type.getSimpleName().endsWith("Resource"));
    }

    /** What several resources of a room have in common is written once, and belongs to the edge with them. */
    private static DescribedPredicate<JavaClass> sharedByResources() {
        return describe("hidden classes that only resources use", type -> {
            var users = type.getDirectDependenciesToSelf().stream()
                    .map(Dependency::getOriginClass)
                    .filter(user -> !user.equals(type))
                    .toList();
            return !type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !users.isEmpty()
                    && users.stream().allMatch(user -> resource().test(user));
        });
    }

    ArchRule hideEntities() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Entity")
                .or()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Entity")
                .because("a row leaves its repository as a record");
    }

    ArchRule goInOneDirection() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private DescribedPredicate<JavaClass> in(Room room) {
        return resideInAPackage(packageOf(room.name()));
    }

    private DescribedPredicate<JavaClass> inTheCore() {
        return resideInAnyPackage(Room.PLAN.stream()
                .filter(Room::core)
                .map(room -> packageOf(room.name()))
                .toArray(String[]::new));
    }

    private DescribedPredicate<JavaClass> allowed(Room room) {
        var allowed = in(room).or(nameMatching("org\\.jspecify\\..*").forSubtype());
        allowed = allowed.or(
                nameMatching(room.core() ? "java\\..*" : "java\\.(?!sql\\.).*").forSubtype());
        for (var other : room.rooms()) {
            allowed = allowed.or(resideInAPackage(packageOf(other)));
        }
        for (var library : room.libraries()) {
            allowed = allowed.or(library.classes());
        }
        return elements(allowed).as("are in rooms %s or libraries %s", room.rooms(), room.libraries());
    }

    /** An array is what its elements are; a primitive is nobody's. */
    private static DescribedPredicate<JavaClass> elements(DescribedPredicate<JavaClass> allowed) {
        return describe(allowed.getDescription(), type -> {
            var element = type.getBaseComponentType();
            return element.isPrimitive() || allowed.test(element);
        });
    }

    private String packageOf(String room) {
        return root + "." + room;
    }
}
