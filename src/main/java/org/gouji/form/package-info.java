/**
 * The form: editions with their sections, tables, rows, columns, cells and printed grid, compiled and immutable.
 * Raw records from outside become an {@link org.gouji.form.Edition} or the full list of their defects.
 * Imports nothing but {@code java.*}; knows no file format, no report and no language.
 */
@NullMarked
package org.gouji.form;

import org.jspecify.annotations.NullMarked;
