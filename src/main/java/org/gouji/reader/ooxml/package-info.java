/**
 * Opens the zip of XML parts that Word and Excel files are, with limits on everything that it may unpack to. Reads the
 * parts element by element, so that neither size nor depth of a file costs memory. Knows neither Word nor Excel, and
 * touches nothing outside of the file.
 */
@NullMarked
package org.gouji.reader.ooxml;

import org.jspecify.annotations.NullMarked;
