package org.gouji.deadline;

/**
 * Something wrong with a deadline.
 *
 * @param index of the deadline in its list
 * @param property the property that is wrong; empty for all of it
 */
public record Flaw(int index, String property, String message) {}
