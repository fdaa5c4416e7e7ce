package org.gouji.deployment;

import static org.gouji.deployment.Manifests.elements;

import com.fasterxml.jackson.databind.JsonNode;
import io.kubernetes.client.custom.Quantity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold in every overlay, whoever wrote it. Each rule that is broken makes one line. */
final class ManifestRules {

    /** Closed on purpose: a new kind comes with rules of its own. */
    private static final Set<String> KINDS = Set.of(
            "Namespace",
            "ServiceAccount",
            "ConfigMap",
            "Service",
            "Deployment",
            "PodDisruptionBudget",
            "NetworkPolicy");

    private static final Pattern SECRET_NAME =
            Pattern.compile("PASSWORD|PASSWD|SECRET|TOKEN|CREDENTIAL|PRIVATE|_KEY\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECRET_VALUE =
            Pattern.compile("(?i)password=|://[^/@\\s]+:[^/@\\s]+@|-----BEGIN [A-Z ]*PRIVATE KEY");

    private final Manifests manifests;
    private final Settings settings;
    private final List<String> broken = new ArrayList<>();

    private ManifestRules(Manifests manifests, Settings settings) {
        this.manifests = manifests;
        this.settings = settings;
    }

    static List<String> brokenBy(Manifests manifests, Settings settings) {
        var rules = new ManifestRules(manifests, settings);
        rules.objects();
        rules.pods();
        rules.containers();
        rules.configuration();
        rules.identity();
        rules.localChecks();
        rules.service();
        rules.disruption();
        rules.network();
        return List.copyOf(rules.broken);
    }

    private void objects() {
        for (var object : manifests.objects()) {
            var name = object.path("kind").asText() + " "
                    + object.at("/metadata/name").asText();
            KubernetesSchema.defect(object).ifPresent(defect -> broken.add(name + ": " + defect));
            require(KINDS.contains(object.path("kind").asText()), name + ": this kind has no place here");
        }
        KINDS.stream()
                .filter(kind -> !kind.equals("Namespace") && !kind.equals("ConfigMap"))
                .forEach(kind -> require(manifests.all(kind).count() == 1, "not exactly one " + kind));
    }

    private void pods() {
        manifests.pods().forEach(pod -> {
            expect(pod, "/spec/automountServiceAccountToken", "false");
            expect(pod, "/spec/enableServiceLinks", "false");
            expect(pod, "/spec/securityContext/runAsNonRoot", "true");
            require(pod.at("/spec/securityContext/runAsUser").asLong() > 0, "pod: no user but root");
            expect(pod, "/spec/securityContext/seccompProfile/type", "RuntimeDefault");
            for (var host : List.of("hostNetwork", "hostPID", "hostIPC")) {
                require(!pod.at("/spec/" + host).asBoolean(), "pod: " + host);
            }
            require(pod.at("/spec/topologySpreadConstraints").size() > 0, "pod: not spread");
            require(
                    pod.at("/spec/terminationGracePeriodSeconds").asLong() > secondsToShutDown(),
                    "pod: killed before it has shut down");
            elements(pod.at("/spec/volumes"))
                    .forEach(volume -> require(!volume.has("hostPath"), "pod: a path of the host is mounted"));
        });
    }

    private void containers() {
        manifests.containers().forEach(container -> {
            expect(container, "/startupProbe/httpGet/path", "/q/health/started");
            expect(container, "/livenessProbe/httpGet/path", "/q/health/live");
            expect(container, "/readinessProbe/httpGet/path", "/q/health/ready");
            for (var probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                expect(container, "/" + probe + "/httpGet/port", "http");
            }
            for (var resource : List.of("cpu", "memory")) {
                require(container.at("/resources/requests").has(resource), "container: no request of " + resource);
                require(container.at("/resources/limits").has(resource), "container: no limit of " + resource);
                require(
                        quantity(container.at("/resources/requests").path(resource))
                                        .compareTo(quantity(container
                                                .at("/resources/limits")
                                                .path(resource)))
                                <= 0,
                        "container: requests more than the limit of " + resource);
            }
            expect(container, "/securityContext/allowPrivilegeEscalation", "false");
            expect(container, "/securityContext/readOnlyRootFilesystem", "true");
            expect(container, "/securityContext/capabilities/drop/0", "ALL");
            require(container.at("/securityContext/capabilities/add").isMissingNode(), "container: added capabilities");
            require(!container.at("/securityContext/privileged").asBoolean(), "container: privileged");
            require(
                    container.at("/securityContext/runAsUser").asLong(1) > 0
                            && container.at("/securityContext/runAsNonRoot").asBoolean(true),
                    "container: root again");
            expect(container, "/ports/0/name", "http");
            expect(container, "/ports/0/containerPort", String.valueOf(settings.httpPort()));
            require(
                    elements(container.path("volumeMounts"))
                            .anyMatch(mount -> mount.path("mountPath").asText().equals("/tmp")),
                    "container: no writable /tmp");
            image(container.path("image").asText());
        });
    }

    private static BigDecimal quantity(JsonNode amount) {
        return amount.isMissingNode()
                ? BigDecimal.ZERO
                : Quantity.fromString(amount.asText()).getNumber();
    }

    private void image(String image) {
        var name = image.substring(image.lastIndexOf('/') + 1);
        require(
                name.contains("@sha256:") || (name.contains(":") && !name.endsWith(":latest")),
                "container: image " + image + " says no version");
    }

    private void configuration() {
        for (var setting : configMap().toList()) {
            known(setting.getKey());
            secretless(setting.getKey(), setting.getValue().asText());
        }
        manifests
                .containers()
                .flatMap(container -> elements(container.path("env")))
                .forEach(variable -> {
                    known(variable.path("name").asText());
                    if (variable.has("value")) {
                        secretless(
                                variable.path("name").asText(),
                                variable.path("value").asText());
                    }
                });
        manifests.containers().forEach(container -> {
            for (var name : List.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD")) {
                require(
                        elements(container.path("env"))
                                .anyMatch(variable ->
                                        variable.path("name").asText().equals(name)
                                                && variable.at("/valueFrom/secretKeyRef")
                                                        .isObject()),
                        "container: " + name + " does not come from a secret");
            }
            elements(container.path("envFrom"))
                    .filter(source -> source.has("configMapRef"))
                    .map(source -> source.at("/configMapRef/name").asText())
                    .forEach(name -> require(
                            manifests.all("ConfigMap").anyMatch(map -> map.at("/metadata/name")
                                    .asText()
                                    .equals(name)),
                            "container: no ConfigMap " + name));
        });
    }

    private void identity() {
        require(
                configMap()
                        .anyMatch(setting -> setting.getKey().equals("QUARKUS_OIDC_AUTH_SERVER_URL")
                                && setting.getValue().asText().startsWith("https://")),
                "configuration: no issuer to be trusted");
    }

    private void localChecks() {
        var directory = configMap()
                .filter(setting -> setting.getKey().equals("GOUJI_CHECKS_DIRECTORY"))
                .map(setting -> setting.getValue().asText())
                .findFirst();
        var others = manifests
                .all("ConfigMap")
                .filter(map -> !settingsMaps().contains(map.at("/metadata/name").asText()))
                .toList();
        manifests.pods().forEach(pod -> broken.addAll(LocalChecksRules.brokenBy(pod, directory.orElse(""), others)));
    }

    private Set<String> settingsMaps() {
        return manifests
                .containers()
                .flatMap(container -> elements(container.path("envFrom")))
                .map(source -> source.at("/configMapRef/name").asText())
                .collect(Collectors.toSet());
    }

    private void known(String variable) {
        require(settings.variables().contains(variable), "configuration: the service does not read " + variable);
    }

    private void secretless(String name, String value) {
        require(
                !SECRET_NAME.matcher(name).find()
                        && !SECRET_VALUE.matcher(value).find(),
                "configuration: the value of " + name + " belongs in a secret");
    }

    private void service() {
        manifests.all("Service").forEach(service -> {
            selectsPods(service.at("/spec/selector"), "Service");
            elements(service.at("/spec/ports"))
                    .forEach(port -> require(
                            containerPorts()
                                    .anyMatch(open -> open.path("name")
                                                    .asText()
                                                    .equals(port.path("targetPort")
                                                            .asText())
                                            || open.path("containerPort").asInt()
                                                    == port.path("targetPort").asInt(-1)),
                            "Service: no container listens on "
                                    + port.path("targetPort").asText()));
        });
    }

    private void disruption() {
        manifests.all("PodDisruptionBudget").forEach(budget -> {
            selectsPods(budget.at("/spec/selector/matchLabels"), "PodDisruptionBudget");
            require(budget.at("/spec/maxUnavailable").asInt() >= 1, "PodDisruptionBudget: no node can be drained");
        });
    }

    private void network() {
        manifests.all("NetworkPolicy").forEach(policy -> {
            selectsPods(policy.at("/spec/podSelector/matchLabels"), "NetworkPolicy");
            require(
                    policy.at("/spec/policyTypes").toString().equals("[\"Ingress\",\"Egress\"]"),
                    "NetworkPolicy: leaves a direction open");
            elements(policy.at("/spec/ingress")).forEach(rule -> {
                var ports = elements(rule.path("ports"))
                        .map(port -> port.path("port").asText())
                        .toList();
                require(ports.equals(List.of("http")), "NetworkPolicy: lets in more than http");
            });
            require(
                    policy.at("/spec/egress").size() == 3,
                    "NetworkPolicy: lets out to more than names, database and identity server");
            elements(policy.at("/spec/egress")).forEach(rule -> {
                require(rule.path("ports").size() > 0, "NetworkPolicy: lets out to any port");
                require(
                        rule.path("to").size() == 1
                                && !rule.at("/to/0/ipBlock/cidr").asText().endsWith("/0"),
                        "NetworkPolicy: lets out to any address");
            });
        });
    }

    private void selectsPods(JsonNode labels, String kind) {
        var pods = manifests.pods().toList();
        require(
                labels.size() > 0
                        && !pods.isEmpty()
                        && pods.stream()
                                .allMatch(pod -> labels.properties().stream().allMatch(label -> label.getValue()
                                        .equals(pod.at("/metadata/labels").path(label.getKey())))),
                kind + ": does not select the pods");
    }

    private long secondsToShutDown() {
        return Stream.of("QUARKUS_SHUTDOWN_DELAY", "QUARKUS_SHUTDOWN_TIMEOUT")
                .map(key -> configMap()
                        .filter(setting -> setting.getKey().equals(key))
                        .map(setting -> setting.getValue().asText())
                        .findFirst())
                .flatMap(Optional::stream)
                .mapToLong(text -> Duration.parse("PT" + text).toSeconds())
                .sum();
    }

    private Stream<Map.Entry<String, JsonNode>> configMap() {
        return manifests
                .all("ConfigMap")
                .filter(map -> settingsMaps().contains(map.at("/metadata/name").asText()))
                .flatMap(map -> map.path("data").properties().stream());
    }

    private Stream<JsonNode> containerPorts() {
        return manifests.containers().flatMap(container -> elements(container.path("ports")));
    }

    private void expect(JsonNode node, String pointer, String value) {
        var found = node.at(pointer);
        require(
                !found.isMissingNode() && found.asText().equals(value),
                pointer + " is not " + value + " but " + (found.isMissingNode() ? "missing" : found));
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
