/**
 * Reads tables that have lines and columns: finds the header, follows the rows, and places each box into its cell. Whatever
 * does not fit is noted and left. Pure; knows labels and boxes, and no file format.
 */
@NullMarked
package org.gouji.alignment.grid;

import org.jspecify.annotations.NullMarked;
