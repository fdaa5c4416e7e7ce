/**
 * By when reports must be handed in and published: the statute's days, and what a place adds to them.
 * Decides from a year, an organ's kind and tier and what is above it; days are data, and a defective one is said with its place.
 * Touches no other room; knows no report, no file and no clock.
 */
@NullMarked
package org.gouji.deadline;

import org.jspecify.annotations.NullMarked;
