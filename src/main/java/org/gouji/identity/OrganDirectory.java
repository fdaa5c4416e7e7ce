package org.gouji.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Knows which organs claims mean. Rooms of organs implement it, since this room is below them. */
public interface OrganDirectory {

    /** By the id or the credit code that was asked for; without those that no organ has. */
    Map<String, UUID> ids(Set<String> asked);
}
