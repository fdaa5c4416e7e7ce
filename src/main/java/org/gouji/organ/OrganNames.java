package org.gouji.organ;

import java.util.List;

/** What an organ is called. */
public record OrganNames(OrganId id, String name, List<String> aliases) {

    public OrganNames {
        aliases = List.copyOf(aliases);
    }
}
