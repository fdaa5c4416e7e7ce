/**
 * Reads tables that came as text, a cell a line or a row a line: cuts it into words and figures, and binds these to rows
 * and columns by their order. Whatever can be read in more than one way stays unread. Pure; knows labels and lines, and no
 * file format.
 */
@NullMarked
package org.gouji.alignment.line;

import org.jspecify.annotations.NullMarked;
