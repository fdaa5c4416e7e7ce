package org.gouji.organ;

import java.util.List;

/**
 * Told to whoever observes it, within the transaction that changes what is said of the organs, once for all of them.
 *
 * @param organs those that changed and all that took over from them, at first or at last
 */
public record OrgansChanged(List<OrganId> organs) {

    public OrgansChanged {
        organs = List.copyOf(organs);
    }
}
