/**
 * What two reports say differently, place by place.
 * A cell that is missing, blank, unreadable or a number is four different things here as everywhere.
 * Touches the core rooms content and form, and judges nothing.
 */
@NullMarked
package org.gouji.difference;

import org.jspecify.annotations.NullMarked;
