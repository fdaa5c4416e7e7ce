/**
 * Reads Excel files, of the format since 2007 and of the one before, into blocks: each sheet's prose as paragraphs and
 * its tables as grids with true spans. A figure comes out as it is stored where it is shown otherwise, and nothing is
 * calculated. Runs nothing that a file holds, and touches nothing outside of it.
 */
@NullMarked
package org.gouji.reader.workbook;

import org.jspecify.annotations.NullMarked;
