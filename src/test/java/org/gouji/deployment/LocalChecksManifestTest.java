package org.gouji.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An overlay with checks of its own, made as the operators are told to make it. */
class LocalChecksManifestTest {

    private final Path directory;
    private final Path overlay;

    LocalChecksManifestTest(@TempDir Path directory) {
        this.directory = directory;
        this.overlay = directory.resolve("overlays/production");
    }

    @Test
    void the_files_are_mounted_where_the_service_looks_for_them() throws Exception {
        var manifests = renderedWith("local.yaml");

        assertThat(ManifestRules.brokenBy(manifests, Settings.ofTheService())).isEmpty();
        assertThat(manifests.all("ConfigMap"))
                .filteredOn(map -> map.path("data").has("local.yaml"))
                .singleElement()
                .satisfies(map -> assertThat(map.at("/metadata/name").asText()).matches("gouji-checks-[a-z0-9]{10}"));
    }

    @Test
    void a_file_that_the_service_would_not_look_at_is_named() throws Exception {
        var manifests = renderedWith("local.txt");

        assertThat(ManifestRules.brokenBy(manifests, Settings.ofTheService()))
                .singleElement()
                .asString()
                .endsWith("local.txt is no file of checks");
    }

    @Test
    void files_that_nothing_mounts_are_named() throws Exception {
        var manifests = renderedWith("local.yaml", "gouji-checks", "gouji-rules");

        assertThat(ManifestRules.brokenBy(manifests, Settings.ofTheService()))
                .singleElement()
                .asString()
                .matches("ConfigMap gouji-rules-[a-z0-9]{10}: nothing reads it");
    }

    private Manifests renderedWith(String file, String... renamed) throws Exception {
        var kubectl = Kubectl.find();
        assumeTrue(kubectl.isPresent(), "no kubectl for this platform comes with the build");
        copy(Path.of("k8s"), directory);
        Files.createDirectory(overlay.resolve("checks"));
        Files.writeString(overlay.resolve("checks").resolve(file), "checks: []\n");
        var kustomization = overlay.resolve("kustomization.yaml");
        var told = generator().replace("local.yaml", file);
        for (int i = 0; i < renamed.length; i += 2) {
            told = told.replace(renamed[i], renamed[i + 1]);
        }
        Files.writeString(kustomization, withGenerator(Files.readString(kustomization), told));
        return Manifests.parse(kubectl.orElseThrow().render(overlay));
    }

    /** The lines that k8s/README.md tells operators to add. */
    private static String generator() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("k8s/README.md"));
        int start = lines.indexOf("configMapGenerator:");
        assertThat(start).isPositive();
        return String.join("\n", lines.subList(start + 1, start + 4)) + "\n";
    }

    private static String withGenerator(String kustomization, String entry) {
        return kustomization.contains("configMapGenerator:\n")
                ? kustomization.replace("configMapGenerator:\n", "configMapGenerator:\n" + entry)
                : kustomization + "configMapGenerator:\n" + entry;
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
