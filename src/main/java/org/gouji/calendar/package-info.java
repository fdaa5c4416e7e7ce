/**
 * What day it is where the statute holds.
 * Deadlines, grants and years of reports begin and end with that day; the moment is given.
 * Touches no other room; knows no clock and no deadline.
 */
@NullMarked
package org.gouji.calendar;

import org.jspecify.annotations.NullMarked;
