/**
 * Places what a document holds into the form: its texts into sections, its figures into cells, by labels, positions and
 * structure. Whatever it could not read, doubted, moved or repaired it says as an issue with its place. Pure; knows the
 * form and its balance, but no file format.
 */
@NullMarked
package org.gouji.alignment;

import org.jspecify.annotations.NullMarked;
