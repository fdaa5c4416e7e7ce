/**
 * What was read of a document, cell by cell with its place, and what has to be said of it: the kinds of issues, and figures
 * that were taken back. Reads nothing itself. Pure; knows the form and where things stand.
 */
@NullMarked
package org.gouji.alignment.note;

import org.jspecify.annotations.NullMarked;
