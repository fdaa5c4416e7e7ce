/**
 * Reads documents of every known format into one neutral stream of blocks. Tells the format by the bytes, and lets the
 * room of that format read it within limits. What the readers have in common is done here, behind all of them.
 */
@NullMarked
package org.gouji.reader;

import org.jspecify.annotations.NullMarked;
