/**
 * What a document holds, whatever its format: paragraphs, lines and grids with their places, in reading order. Readers
 * make it, the aligner places it into the form. Knows neither a file format nor the form.
 */
@NullMarked
package org.gouji.source;

import org.jspecify.annotations.NullMarked;
