/**
 * The engine: a pure function from a report to its findings. Checks are data, compiled against an edition into a small
 * family of rule forms; the search for the smallest repair is here too. Reads no clock, database or locale and does no
 * input or output.
 */
@NullMarked
package org.gouji.check;

import org.jspecify.annotations.NullMarked;
