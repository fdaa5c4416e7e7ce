package org.gouji.deployment;

import static org.gouji.deployment.Manifests.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place may have checks of its own: files in a ConfigMap, mounted where the service looks for them. */
final class LocalChecksRules {

    private static final Pattern NAME = Pattern.compile("gouji-checks(-[a-z0-9]{10})?");

    private LocalChecksRules() {}

    /**
     * @param directory where the service looks
     * @param maps the ConfigMaps that hold no settings
     */
    static List<String> brokenBy(JsonNode pod, String directory, List<? extends JsonNode> maps) {
        var broken = new ArrayList<String>();
        var volume = elements(pod.at("/spec/volumes"))
                .filter(found -> NAME.matcher(mapOf(found)).matches())
                .findFirst();
        if (volume.isEmpty()) {
            broken.add("pod: no volume for the checks of the place");
        } else if (!volume.get().at("/configMap/optional").asBoolean()) {
            broken.add("pod: does not start without checks of the place");
        }
        if (elements(pod.at("/spec/containers/0/volumeMounts")).noneMatch(mount -> mounts(mount, directory, volume))) {
            broken.add("container: the checks of the place are not mounted where the service looks for them");
        }
        for (var map : maps) {
            var name = map.at("/metadata/name").asText();
            if (volume.filter(found -> mapOf(found).equals(name)).isEmpty()) {
                broken.add("ConfigMap " + name + ": nothing reads it");
            }
            map.path("data").properties().stream()
                    .map(file -> file.getKey())
                    .filter(file -> !file.endsWith(".yaml") && !file.endsWith(".yml"))
                    .forEach(file -> broken.add("ConfigMap " + name + ": " + file + " is no file of checks"));
        }
        return broken;
    }

    private static String mapOf(JsonNode volume) {
        return volume.at("/configMap/name").asText();
    }

    private static boolean mounts(JsonNode mount, String directory, Optional<JsonNode> volume) {
        return mount.path("mountPath").asText().equals(directory)
                && mount.path("readOnly").asBoolean()
                && volume.filter(found -> found.path("name").equals(mount.path("name")))
                        .isPresent();
    }
}
