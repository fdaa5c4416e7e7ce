/**
 * Writes plain tables as CSV and as Excel workbooks, and reads such files back row by row.
 * Knows what spreadsheet programs make of a file: its encoding, its types and what they would take for a formula.
 * Enters the rooms source and reader.ooxml for the limits on what is read; knows neither HTTP nor what a table is about.
 */
@NullMarked
package org.gouji.spreadsheet;

import org.jspecify.annotations.NullMarked;
