package org.gouji.platform;

/**
 * What one operation takes in, where that is not what all take. A room has a bean of this for each.
 *
 * @param path of the operation, from the root
 * @param bytes the length that a request may announce
 * @param anyMediaType whether the operation asks nobody what it is, and bears with a body that does not say
 */
public record BodyLimit(String path, long bytes, boolean anyMediaType) {}
