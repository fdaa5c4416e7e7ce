/**
 * Who may do what, and to whose reports: roles, rights, and how far over the tree of organs a grant reaches.
 * Decides from a caller, an organ's lineage and a day alone, and denies whatever is not granted.
 * Knows neither where a caller comes from (the room identity) nor what stores the organs.
 */
@NullMarked
package org.gouji.access;

import org.jspecify.annotations.NullMarked;
