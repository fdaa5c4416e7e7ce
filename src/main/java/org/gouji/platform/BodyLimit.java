package org.gouji.platform;

/**
 * How much one operation takes in, where that is not what all take. A room has a bean of this for each.
 *
 * @param path of the operation, from the root
 * @param bytes the length that a request may announce
 */
public record BodyLimit(String path, long bytes) {}
