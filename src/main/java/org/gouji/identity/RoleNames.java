package org.gouji.identity;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.access.Role;

/** What roles are called in claims. */
final class RoleNames {

    private RoleNames() {}

    /** A name for a role that there is not stops the start. */
    static Map<String, Role> of(Map<String, String> configured) {
        Map<String, Role> names = new TreeMap<>();
        if (configured.isEmpty()) {
            Stream.of(Role.values()).forEach(role -> names.put(role.word(), role));
        }
        configured.forEach((name, word) -> names.put(
                name,
                Role.of(word)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "gouji.identity.roles.\"" + name + "\" is none of our roles: " + word))));
        return names;
    }
}
