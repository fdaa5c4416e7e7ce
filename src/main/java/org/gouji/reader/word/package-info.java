/**
 * Reads Word files, of the format since 2007 and of the one before, into blocks: paragraphs with the numbers that Word
 * gives them, and tables with true spans. Leaves out what is deleted, hidden or out of line, and says so. Runs nothing
 * that a file holds, and touches nothing outside of it.
 */
@NullMarked
package org.gouji.reader.word;

import org.jspecify.annotations.NullMarked;
