package org.gouji.reader.ooxml;

/**
 * A pointer from one part to another, or to something outside.
 *
 * @param target the name of the part; outside, the address as it stands
 */
public record Relation(String id, String type, String target, boolean isOutside) {}
