/**
 * Adds reports up, cell by cell, exactly, and says of every sum what it lacks: reports that are not there, cells without a figure.
 * Compares the sum with what a government says for all, and follows what was carried over from year to year.
 * Pure: touches the rooms content, form and hierarchy and nothing but the JDK.
 */
@NullMarked
package org.gouji.consolidation;

import org.jspecify.annotations.NullMarked;
