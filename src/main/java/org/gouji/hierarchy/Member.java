package org.gouji.hierarchy;

import java.util.Optional;
import java.util.UUID;

/**
 * An organ in one year.
 *
 * @param supervisor empty at the top of the hierarchy
 * @param government it answers for all below it
 * @param vertical it is led from above and not by the government of its place
 * @param expected it must report
 * @param filed it has a report
 */
public record Member(
        UUID id, Optional<UUID> supervisor, boolean government, boolean vertical, boolean expected, boolean filed) {

    /** Whether a sum has anything to do with it. */
    boolean matters() {
        return expected || filed;
    }
}
