package org.gouji.access;

import java.util.UUID;

/** Whose reports a grant is about. */
public sealed interface Reach {

    /** Those of one organ, not of the organs below it. */
    record Own(UUID organ) implements Reach {}

    /** Those of an organ and of all below it. */
    record Subtree(UUID root) implements Reach {}

    record Everywhere() implements Reach {}
}
