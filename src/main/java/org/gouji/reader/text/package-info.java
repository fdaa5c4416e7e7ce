/**
 * Reads plain text and Markdown into blocks. Knows how text is encoded, wrapped and laid out in rows by tabs and pipes.
 * Enters no room but source and uses no library.
 */
@NullMarked
package org.gouji.reader.text;

import org.jspecify.annotations.NullMarked;
