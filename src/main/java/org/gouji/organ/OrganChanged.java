package org.gouji.organ;

/** Told to whoever observes it, within the transaction that changes what is said of the organ. */
public record OrganChanged(OrganId organ) {}
