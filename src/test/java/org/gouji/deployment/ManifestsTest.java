package org.gouji.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every overlay, found by its directory, so that a new one is tested without being named here. */
class ManifestsTest {

    private static final Path K8S = Path.of("k8s");

    private static Optional<Kubectl> kubectl = Optional.empty();
    private static Settings settings;

    @BeforeAll
    static void findKubectl() throws IOException {
        kubectl = Kubectl.find();
        settings = Settings.ofTheService();
    }

    static Stream<Path> overlays() throws IOException {
        try (var directories = Files.list(K8S.resolve("overlays"))) {
            return directories.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @Test
    void there_is_an_overlay_for_production() throws IOException {
        assertThat(overlays()).contains(K8S.resolve("overlays/production"));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void an_overlay_keeps_every_rule(Path overlay) throws Exception {
        var manifests = render(overlay);

        var broken = ManifestRules.brokenBy(manifests, settings);

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void the_operators_are_told_of_every_secret_that_the_pods_name(Path overlay) throws Exception {
        var manifests = render(overlay);

        var names = secretNames(manifests);

        assertThat(names).isNotEmpty();
        assertThat(Files.readString(K8S.resolve("README.md"))).contains(names);
    }

    @Test
    void production_has_replicas_in_a_namespace_of_its_own() throws Exception {
        var manifests = render(K8S.resolve("overlays/production"));

        assertThat(manifests.all("Deployment"))
                .allMatch(deployment -> deployment.at("/spec/replicas").asInt() >= 2);
        assertThat(manifests.objects())
                .filteredOn(object -> !object.path("kind").asText().equals("Namespace"))
                .allMatch(object -> object.at("/metadata/namespace").asText().equals("gouji"));
    }

    private static List<String> secretNames(Manifests manifests) {
        return manifests.objects().stream()
                .flatMap(object -> Stream.of("secretKeyRef", "secretRef", "secret")
                        .flatMap(field -> object.findValues(field).stream()))
                .flatMap(secret ->
                        Stream.of("name", "secretName", "key").map(secret::path).filter(field -> field.isTextual()))
                .map(field -> field.asText())
                .distinct()
                .toList();
    }

    private static Manifests render(Path overlay) throws Exception {
        assumeTrue(
                kubectl.isPresent(),
                "the build brings kubectl for Linux on amd64 only; on this machine install it to have the manifests tested");
        return Manifests.parse(kubectl.orElseThrow().render(overlay));
    }
}
