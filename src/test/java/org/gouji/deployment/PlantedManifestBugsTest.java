package org.gouji.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows that the rules can fail: each mistake, planted into the production overlay, is named. */
@TestInstance(Lifecycle.PER_CLASS)
class PlantedManifestBugsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTAINER = "/spec/template/spec/containers/0";

    private Kubectl kubectl;
    private Manifests production;
    private Settings settings;

    @BeforeAll
    void renderProduction() throws Exception {
        var found = Kubectl.find();
        assumeTrue(found.isPresent(), "no kubectl for this platform comes with the build");
        kubectl = found.orElseThrow();
        production = Manifests.parse(kubectl.render(Path.of("k8s/overlays/production")));
        settings = Settings.ofTheService();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Deployment          | C/startupProbe                                | /startupProbe/httpGet/path is not
            Deployment          | C/livenessProbe                               | /livenessProbe/httpGet/path is not
            Deployment          | C/readinessProbe                              | /readinessProbe/httpGet/path is not
            Deployment          | C/resources/limits/memory                     | no limit of memory
            Deployment          | C/resources/requests                          | no request of cpu
            Deployment          | C/securityContext/readOnlyRootFilesystem      | /securityContext/readOnlyRootFilesystem is not
            Deployment          | C/securityContext/capabilities                | /securityContext/capabilities/drop/0 is not
            Deployment          | C/volumeMounts                                | no writable /tmp
            Deployment          | C/env                                         | QUARKUS_DATASOURCE_PASSWORD does not come from a secret
            Deployment          | /spec/template/spec/securityContext           | /spec/securityContext/runAsNonRoot is not
            Deployment          | /spec/template/spec/topologySpreadConstraints | not spread
            Deployment          | /spec/template/metadata/labels                | does not select the pods
            Deployment          | /spec/selector                                | selector
            Deployment          | /spec/template/spec/volumes                   | no volume for the checks of the place
            ConfigMap           | /data/GOUJI_CHECKS_DIRECTORY                  | not mounted where the service looks for them
            NetworkPolicy       | /spec/ingress/0/ports                         | lets in more than http
            NetworkPolicy       | /spec/egress/1/to                             | lets out to any address
            NetworkPolicy       | /spec/podSelector/matchLabels                 | NetworkPolicy: does not select
            """)
    void what_is_removed_is_missed(String kind, String pointer, String told) {
        var manifests = production.copy();

        remove(only(manifests, kind), pointer.replaceFirst("^C", CONTAINER));

        assertThat(ManifestRules.brokenBy(manifests, settings))
                .anySatisfy(rule -> assertThat(rule).contains(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Deployment          | C/livenessProbe/periodSecond                | 5                                        | periodSecond
            Deployment          | /apiVersion                                 | "apps/v2"                                | no such apiVersion
            Deployment          | C/resource                                  | {}                                       | resource
            Deployment          | C/resources/limits/memory                   | "512Mi"                                  | requests more than the limit of memory
            Deployment          | C/securityContext/runAsUser                 | 0                                        | root again
            Deployment          | C/securityContext/privileged                | true                                     | privileged
            Deployment          | C/ports/0/containerPort                     | 8081                                     | /ports/0/containerPort is not 8080
            Deployment          | C/image                                     | "gouji"                                  | says no version
            Deployment          | C/image                                     | "gouji:latest"                           | says no version
            Deployment          | C/env/0                                     | {"name":"DB_PASSWORD","value":"x"}       | DB_PASSWORD belongs in a secret
            Deployment          | C/env/0                                     | {"name":"QUARKUS_DATASOURCE_JDBC_URL","value":"jdbc:postgresql://db/g?user=u&password=x"} | QUARKUS_DATASOURCE_JDBC_URL belongs in a secret
            Deployment          | C/env/0                                     | {"name":"QUARKUS_HTTP_HOSTS","value":"x"} | does not read QUARKUS_HTTP_HOSTS
            Deployment          | C/env/0                                     | {"name":"QUARKUS_HTTP_ENABLE_COMPRESSION","value":"false"} | does not read QUARKUS_HTTP_ENABLE_COMPRESSION
            Deployment          | C/envFrom/0/configMapRef/name               | "other"                                  | no ConfigMap other
            Deployment          | /spec/template/spec/hostNetwork             | true                                     | hostNetwork
            Deployment          | /spec/template/spec/volumes/0               | {"name":"tmp","hostPath":{"path":"/tmp"}} | path of the host
            Deployment          | /spec/template/spec/terminationGracePeriodSeconds | 25                                 | killed before it has shut down
            Deployment          | C/volumeMounts/2/mountPath                  | "/etc/checks"                            | not mounted where the service looks for them
            Deployment          | C/volumeMounts/2/name                       | "tmp"                                    | not mounted where the service looks for them
            Deployment          | /spec/template/spec/volumes/2/configMap/optional | false                               | does not start without checks of the place
            Service             | /spec/ports/0/targetPort                    | 8081                                     | no container listens on 8081
            Service             | /spec/selector/app.kubernetes.io~1name      | "goji"                                   | Service: does not select
            PodDisruptionBudget | /spec/selector/matchLabels                  | {"app":"gouji"}                          | PodDisruptionBudget: does not select
            PodDisruptionBudget | /spec/maxUnavailable                        | 0                                        | no node can be drained
            NetworkPolicy       | /spec/policyTypes                           | ["Ingress"]                              | leaves a direction open
            NetworkPolicy       | /spec/egress/1/to/0/ipBlock/cidr            | "0.0.0.0/0"                              | lets out to any address
            NetworkPolicy       | /spec/ingress/0/ports/0/port                | 9000                                     | lets in more than http
            ConfigMap           | /data/QUARKUS_OIDC_AUTH_SERVER_URL          | ""                                       | no issuer to be trusted
            ConfigMap           | /data/QUARKUS_OIDC_AUTH_SERVER_URL          | "http://id.example"                      | no issuer to be trusted
            NetworkPolicy       | /spec/egress/2/to/0/ipBlock/cidr            | "0.0.0.0/0"                              | lets out to any address
            ConfigMap           | /data/QUARKUS_OIDC_CREDENTIALS_SECRET       | "x"                                      | QUARKUS_OIDC_CREDENTIALS_SECRET belongs in a secret
            ConfigMap           | /data/QUARKUS_DATASOURCE_PASSWORD           | "x"                                      | QUARKUS_DATASOURCE_PASSWORD belongs in a secret
            """)
    void what_is_changed_is_noticed(String kind, String pointer, String value, String told) throws Exception {
        var manifests = production.copy();

        set(only(manifests, kind), pointer.replaceFirst("^C", CONTAINER), value);

        assertThat(ManifestRules.brokenBy(manifests, settings))
                .anySatisfy(rule -> assertThat(rule).contains(told));
    }

    @Test
    void a_secret_among_the_manifests_is_refused_even_in_base64() throws Exception {
        var secret = (ObjectNode)
                JSON.readTree(
                        """
                {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "gouji-database"}, "data": {"password": "eA=="}}
                """);
        var manifests = new Manifests(List.of(secret));

        assertThat(ManifestRules.brokenBy(manifests, settings))
                .contains("Secret gouji-database: this kind has no place here");
    }

    @Test
    void a_field_that_an_overlay_misspells_survives_rendering_and_is_named(@TempDir Path directory) throws Exception {
        copy(Path.of("k8s"), directory);
        var patch = directory.resolve("overlays/production/deployment.yaml");
        Files.writeString(patch, Files.readString(patch).replace("limits:", "limit:"));

        var manifests = Manifests.parse(kubectl.render(directory.resolve("overlays/production")));

        assertThat(ManifestRules.brokenBy(manifests, settings))
                .anySatisfy(
                        rule -> assertThat(rule).startsWith("Deployment gouji").contains("limit"));
    }

    @Test
    void an_overlay_that_cannot_be_rendered_is_an_error(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("kustomization.yaml"), "resources: [nowhere.yaml]\n");

        assertThatThrownBy(() -> kubectl.render(directory)).hasMessageContaining("nowhere.yaml");
    }

    private static ObjectNode only(Manifests manifests, String kind) {
        return manifests.all(kind).findFirst().orElseThrow();
    }

    private static void remove(ObjectNode object, String pointer) {
        var at = JsonPointer.compile(pointer);
        var removed = ((ObjectNode) object.at(at.head())).remove(at.last().getMatchingProperty());
        assertThat(removed).as(pointer).isNotNull();
    }

    private static void set(ObjectNode object, String pointer, String value) throws Exception {
        var at = JsonPointer.compile(pointer);
        if (object.at(at.head()) instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), JSON.readTree(value));
        } else {
            ((ObjectNode) object.at(at.head())).set(at.last().getMatchingProperty(), JSON.readTree(value));
        }
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
